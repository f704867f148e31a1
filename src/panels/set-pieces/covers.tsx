import type { SeatCardView } from '../../game/shown/levels.ts'

const TICKS = Array.from({ length: 31 }, (_, index) => index * 6)
const FURROWS = Array.from({ length: 17 }, (_, index) => -260 + index * 58)
const STRANDS = [22, 60, 136, 174] as const

function strand(y: number): string {
  return `M0 ${y} H120 C230 ${y} 250 98 340 98 H430`
}

/** Five lines that become one. */
function Lines() {
  return (
    <>
      <rect width="430" height="196" fill="#17345F" />
      {STRANDS.map((y) => (
        <path key={y} d={strand(y)} fill="none" stroke="#9CC2FF" stroke-width="5" opacity="0.85" />
      ))}
      <path d="M0 98 H430" fill="none" stroke="#F2F1EC" stroke-width="7" />
      <circle cx="340" cy="98" r="13" fill="#17345F" stroke="#F2F1EC" stroke-width="6" />
    </>
  )
}

/** A dial with little time left on it. */
function Dial() {
  return (
    <>
      <rect width="430" height="196" fill="#6A4711" />
      <path d="M258 198 V40 A158 158 0 0 0 118.5 123.8 Z" fill="#926822" />
      {TICKS.map((angle) => (
        <line
          key={angle}
          x1={angle % 30 === 0 ? 140 : 118}
          x2="100"
          y1="198"
          y2="198"
          stroke="#F6E3B8"
          stroke-width={angle % 30 === 0 ? 7 : 3}
          transform={`rotate(${angle} 258 198)`}
        />
      ))}
      <path d="M258 198 V70 M258 198 L173.2 152.9" stroke="#fff" stroke-width="9" />
    </>
  )
}

/** A field and a horizon. */
function Field() {
  return (
    <>
      <rect width="430" height="196" fill="#2B5F9E" />
      <rect y="84" width="430" height="112" fill="#7A5B12" />
      {FURROWS.map((x) => (
        <path key={x} d={`M215 84 L${x} 200 L${x + 27} 200 Z`} fill="#E4B64F" />
      ))}
      <rect y="80" width="430" height="5" fill="#F2F1EC" />
    </>
  )
}

const PICTURES = { lines: Lines, dial: Dial, field: Field } as const

/** The pattern on a dossier: flat geometry, never a likeness. */
export function Cover({ kind }: { readonly kind: SeatCardView['cover'] }) {
  const Picture = PICTURES[kind]
  return (
    <div class="dossier-cover" aria-hidden="true">
      <svg viewBox="0 0 430 196" preserveAspectRatio="xMidYMid slice">
        <Picture />
      </svg>
    </div>
  )
}
