import { copyOf, openSession, play, playOn, refusalOf } from '../../src/negotiation/rules.ts'
import { actionFor, loadBoardgame, type Boardgame, type GameAction, type TextGame } from './boardgame.ts'
import type { Part } from './figure.ts'
import { inTurn, perSecond, ratio } from './measure.ts'
import { smallText, standing, type SmallText } from './small-text.ts'

function theirs({ open, reduce }: Boardgame, actions: readonly GameAction[]): TextGame {
  let state = open()
  for (const action of actions) {
    state = reduce(state, action)
    if (state.transients !== undefined) throw new Error(`refused: ${JSON.stringify(action)}`)
  }
  return state.G
}

function ours({ world, moves }: SmallText) {
  const session = copyOf(openSession(world, []))
  for (const move of moves) {
    if (refusalOf(world.scenario, session, move)) throw new Error(`refused: ${JSON.stringify(move)}`)
    playOn(world, session, move)
  }
  return session
}

function oursUnderImmer({ world, moves }: SmallText) {
  return moves.reduce((session, move) => play(world, session, move), openSession(world, []))
}

/** The same moves on the same text: both must end with the same text, or the comparison is void. */
function mustAgree(library: Boardgame, text: SmallText): void {
  const [mine, other] = [standing(ours(text)), standing(theirs(library, text.moves.map(actionFor)))]
  if (mine !== other) throw new Error(`the texts differ:\n${mine}\n${other}`)
}

/** Our rules and boardgame.io, making the same random stances and tablings. */
export const againstBoardgame: Part = {
  id: 'boardgame',
  title: 'The rules beside boardgame.io 0.50.2: the same stances and tablings on the same small text',
  run: async (small) => {
    const library = await loadBoardgame()
    const texts = Array.from({ length: small ? 1 : 40 }, (_, at) => smallText(at + 1, small ? 20 : 400))
    for (const text of texts) mustAgree(library, text)
    const games = texts.map(({ moves }) => moves.map(actionFor))
    const count = texts.reduce((sum, { moves }) => sum + moves.length, 0)
    const repetitions = small ? 1 : 7
    const [plain, draft, other] = inTurn(
      [
        () => texts.forEach(ours),
        () => texts.forEach(oursUnderImmer),
        () => games.forEach((actions) => void theirs(library, actions)),
      ],
      repetitions,
    )
    if (!plain || !draft || !other) throw new Error('three were timed')
    return [
      perSecond('our rules, as play-outs run them', 'moves', count, plain),
      perSecond('our rules under immer, as the game runs them', 'moves', count, draft),
      perSecond("boardgame.io's reducer", 'moves', count, other),
      ratio('play-outs over boardgame.io', other, plain, { atLeast: 8 }),
      ratio('game over boardgame.io', other, draft),
    ]
  },
}
