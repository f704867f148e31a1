import type { AppView, Difficulty } from './view.ts'

const DIFFICULTIES: readonly Difficulty[] = ['calm', 'tense', 'fraught']

/** What the page's address asks for, as in ?level=london&seat=uk&difficulty=tense&seed=7; what it does not know is null. */
export function presetFrom(query: string): AppView['preset'] {
  const asked = new URLSearchParams(query)
  const seed = asked.get('seed')
  return {
    level: asked.get('level'),
    seat: asked.get('seat'),
    difficulty: DIFFICULTIES.find((one) => one === asked.get('difficulty')) ?? null,
    seed: seed !== null && /^\d{1,9}$/.test(seed) ? Number(seed) : null,
  }
}
