/**
 * Makes every sound of the game from nothing: no samples, no library, the same result every time.
 * node assets/sound/make-sounds.mjs   (needs ffmpeg on the path, at authoring time only)
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RATE = 48_000
const TAU = Math.PI * 2
const here = dirname(fileURLToPath(import.meta.url))

/** A small generator with a written seed, so that noise is the same noise every time. */
function noiseFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2147483648 - 1
  }
}

function silence(seconds) {
  return new Float32Array(Math.round(seconds * RATE))
}

function fill(seconds, sampleAt) {
  const out = silence(seconds)
  for (let i = 0; i < out.length; i++) out[i] = sampleAt(i / RATE, i)
  return out
}

function add(into, sound, at = 0, gain = 1) {
  const start = Math.round(at * RATE)
  for (let i = 0; i < sound.length && start + i < into.length; i++) into[start + i] += sound[i] * gain
  return into
}

/** Two-pole filter after R. Bristow-Johnson's cookbook: kind 'low', 'high' or 'band'. */
function filtered(sound, kind, hertz, q = 0.7) {
  const w = (TAU * hertz) / RATE
  const alpha = Math.sin(w) / (2 * q)
  const cos = Math.cos(w)
  const b = { low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2], high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2], band: [alpha, 0, -alpha] }[kind]
  const a0 = 1 + alpha
  const out = new Float32Array(sound.length)
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  for (let i = 0; i < sound.length; i++) {
    const x = sound[i]
    const y = (b[0] * x + b[1] * x1 + b[2] * x2 + 2 * cos * y1 - (1 - alpha) * y2) / a0
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    out[i] = y
  }
  return out
}

function hiss(seconds, seed) {
  const noise = noiseFrom(seed)
  return fill(seconds, () => noise())
}

/** The end laid over the beginning, so that a loop has no seam. */
function seamless(sound, overlap) {
  const n = Math.round(overlap * RATE)
  const body = sound.slice(0, sound.length - n)
  for (let i = 0; i < n; i++) {
    const t = i / n
    body[i] = sound[i] * Math.sqrt(t) + sound[sound.length - n + i] * Math.sqrt(1 - t)
  }
  return body
}

function faded(sound, attack, release) {
  const out = sound.slice()
  const a = attack * RATE
  const r = release * RATE
  for (let i = 0; i < out.length; i++) out[i] *= Math.min(1, i / a, (out.length - 1 - i) / r)
  return out
}

/** Scaled to a mean level in decibels below full scale, and never clipped. */
function levelled(sound, decibels) {
  let sum = 0
  let peak = 0
  for (const x of sound) {
    sum += x * x
    peak = Math.max(peak, Math.abs(x))
  }
  const wanted = 10 ** (decibels / 20) / Math.sqrt(sum / sound.length)
  const gain = Math.min(wanted, 0.89 / peak)
  return sound.map((x) => x * gain)
}

/** Air handler at 60 Hz and its overtones, with traffic far away. */
function room() {
  const seconds = 14
  const air = filtered(filtered(hiss(seconds, 11), 'low', 420), 'high', 70)
  const far = filtered(filtered(hiss(seconds, 12), 'low', 110), 'low', 160)
  const out = fill(seconds, (t, i) => {
    const hum = Math.sin(TAU * 60 * t) * 0.5 + Math.sin(TAU * 120 * t + 1) * 0.16 + Math.sin(TAU * 180 * t + 2) * 0.05
    const swell = 0.6 + 0.4 * Math.sin((TAU * t) / 7 + 0.6)
    return hum * 0.035 + air[i] * 0.5 + far[i] * 2.2 * swell
  })
  return levelled(seamless(out, 2), -31)
}

/** Fine rain on sash glass: a soft wash and single drops that ring a little. */
function rain() {
  const seconds = 14
  const luck = noiseFrom(21)
  const wash = filtered(filtered(hiss(seconds, 22), 'band', 3200, 0.4), 'low', 7000)
  const out = wash.map((x) => x * 0.35)
  for (let drop = 0; drop < 520; drop++) {
    const at = (luck() * 0.5 + 0.5) * (seconds - 0.1)
    const hertz = 1400 + (luck() * 0.5 + 0.5) * 3600
    const loud = (luck() * 0.5 + 0.5) ** 3
    add(out, fill(0.03, (t) => Math.sin(TAU * hertz * t) * Math.exp(-t * 190)), at, loud * 0.5)
  }
  return levelled(seamless(out, 2), -33)
}

function knock(hertz, seed, seconds = 0.16) {
  const body = filtered(hiss(seconds, seed), 'low', hertz * 2.2)
  return fill(seconds, (t, i) => (body[i] * 0.7 + Math.sin(TAU * hertz * t * (1 - t)) * 0.6) * Math.exp(-t * 34))
}

/** One second of the wall clock. */
function tick() {
  const out = silence(1)
  const click = filtered(hiss(0.05, 31), 'band', 2600, 3)
  add(out, fill(0.05, (t, i) => click[i] * Math.exp(-t * 130)), 0)
  add(out, knock(420, 32, 0.06), 0.002, 0.25)
  return levelled(out, -42)
}

/** Initials: three short strokes of a pencil on paper. */
function pencil() {
  const out = silence(0.85)
  const grain = filtered(filtered(hiss(0.3, 41), 'band', 3600, 0.8), 'high', 1400)
  for (const [at, length, gain] of [[0.02, 0.16, 0.9], [0.25, 0.12, 0.7], [0.45, 0.28, 1]]) {
    const stroke = fill(length, (t, i) => grain[i] * Math.sin((Math.PI * t) / length) * (0.75 + 0.25 * Math.sin(TAU * 23 * t)))
    add(out, stroke, at, gain)
  }
  return levelled(out, -28)
}

/** A bracket falls: two soft knocks of paper on the table, one half after the other. */
function bracketFalls() {
  const out = silence(0.6)
  add(out, knock(180, 51), 0.02)
  add(out, knock(150, 52), 0.17, 0.8)
  return levelled(filtered(out, 'low', 1400), -25)
}

function page() {
  const seconds = 0.6
  const paper = filtered(hiss(seconds, 61), 'high', 900)
  const swish = fill(seconds, (t, i) => {
    const rise = Math.sin(Math.PI * Math.min(1, t / 0.42)) ** 2
    return paper[i] * rise * (0.7 + 0.3 * Math.sin(TAU * (14 + 30 * t) * t))
  })
  return levelled(faded(filtered(swish, 'band', 2400, 0.5), 0.02, 0.12), -29)
}

/** Wood that sticks and slips as somebody sits back. */
function creak() {
  const seconds = 0.62
  const luck = noiseFrom(71)
  const slips = silence(seconds)
  for (let t = 0.03; t < 0.55; t += 1 / (46 + 120 * t + luck() * 10)) slips[Math.round(t * RATE)] = 0.6 + 0.4 * luck()
  const wood = filtered(slips, 'band', 640, 7)
  add(wood, filtered(slips, 'band', 1250, 9), 0, 0.6)
  add(wood, filtered(slips, 'band', 260, 5), 0, 0.8)
  return levelled(faded(wood, 0.05, 0.2), -29)
}

/** An old telephone: two gongs under one hammer, a double ring, once. */
function telephone() {
  const out = silence(2.2)
  const gong = (hertz) =>
    fill(0.5, (t) => (Math.sin(TAU * hertz * t) + 0.4 * Math.sin(TAU * hertz * 2.76 * t)) * Math.exp(-t * 9))
  const [low, high] = [gong(1065), gong(1310)]
  for (const start of [0.02, 0.68]) {
    for (let blow = 0; blow < 20; blow++) add(out, blow % 2 ? low : high, start + blow * 0.021, 0.2)
  }
  return levelled(faded(out, 0.005, 0.6), -25)
}

/** A bowed string: overtones of one note, slow bow, slight vibrato. */
function bowed(hertz, seconds, attack, release, bright = 1) {
  const bow = filtered(hiss(seconds, Math.round(hertz)), 'band', hertz * 4, 1)
  const out = fill(seconds, (t, i) => {
    const vibrato = 1 + 0.0022 * Math.sin(TAU * 4.6 * t) * Math.min(1, t / 1.5)
    let sum = 0
    for (let n = 1; n <= 9; n++) sum += Math.sin(TAU * hertz * n * vibrato * t + n * n) / n ** (1.9 - 0.3 * bright)
    return sum + bow[i] * 0.05
  })
  return faded(filtered(out, 'low', 1900), attack, release)
}

/** A held note and its fifth, for the title. */
function opening() {
  const out = silence(7.5)
  add(out, bowed(146.83, 7.5, 2.2, 3), 0, 0.7)
  add(out, bowed(220, 6.2, 2, 3), 1.2, 0.4)
  return levelled(out, -27)
}

/** The same note finds its third. */
function signing() {
  const out = silence(8)
  add(out, bowed(146.83, 7.8, 1, 3.5), 0, 0.7)
  add(out, bowed(220, 7, 1, 3.5), 0.7, 0.45)
  add(out, bowed(184.99, 5.6, 1.2, 3.2), 2.2, 0.42)
  add(out, bowed(293.66, 4.4, 1.4, 3), 3.4, 0.25)
  return levelled(out, -26)
}

/** The fifth goes, and the note is left with its neighbour. */
function breaking() {
  const out = silence(7)
  add(out, bowed(146.83, 6.8, 0.8, 3.8, 0), 0, 0.7)
  add(out, bowed(220, 2.6, 0.8, 1.6, 0), 0, 0.4)
  add(out, bowed(155.56, 4.2, 1.6, 2.6, 0), 2, 0.32)
  return levelled(out, -27)
}

/** A card is laid on the table. */
function eventCard() {
  const out = silence(1.6)
  add(out, page(), 0, 0.9)
  add(out, knock(120, 81, 0.2), 0.34, 0.35)
  add(out, bowed(220, 1.1, 0.12, 0.8, 0), 0.36, 0.05)
  return levelled(out, -28)
}

function wav(sound) {
  const bytes = Buffer.alloc(44 + sound.length * 2)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + sound.length * 2, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(RATE * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(sound.length * 2, 40)
  sound.forEach((x, i) => bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 32767), 44 + i * 2))
  return bytes
}

function encode(from, to, settings) {
  const quiet = ['-y', '-loglevel', 'error', '-i', from, '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
  const done = spawnSync('ffmpeg', [...quiet, ...settings, to], { stdio: 'inherit' })
  if (done.status !== 0) throw new Error(`ffmpeg could not write ${to}`)
}

const SOUNDS = {
  room,
  rain,
  tick,
  pencil,
  'bracket-falls': bracketFalls,
  page,
  creak,
  telephone,
  event: eventCard,
  opening,
  signing,
  breaking,
}

const folder = mkdtempSync(join(tmpdir(), 'sounds-'))
for (const [name, make] of Object.entries(SOUNDS)) {
  const plain = join(folder, `${name}.wav`)
  writeFileSync(plain, wav(make()))
  encode(plain, join(here, `${name}.webm`), ['-c:a', 'libopus', '-b:a', '48k'])
  encode(plain, join(here, `${name}.mp3`), ['-c:a', 'libmp3lame', '-b:a', '64k'])
}
rmSync(folder, { recursive: true })
