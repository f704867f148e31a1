import type { EventPicture } from '../../game/shown/story.ts'

const [INK, PAPER, BRASS, SKY] = ['#16202A', '#F2F1EC', '#E4B64F', '#9CC2FF']

/** Horizontal lines as of writing: where each begins, how long it is. */
function Writing({ lines }: { readonly lines: readonly (readonly [x: number, y: number, long: number])[] }) {
  return <path d={lines.map(([x, y, long]) => `M${x} ${y}h${long}`).join('')} stroke={INK} stroke-width="3" />
}

/** A strip of paper that comes out of a machine. */
function Wire() {
  return (
    <>
      <rect width="160" height="112" fill="#17345F" />
      <path d="M44 62 V14 l6 -5 6 5 6 -5 6 5 6 -5 6 5 6 -5 6 5 6 -5 6 5 6 -5 6 5 V62 Z" fill={PAPER} />
      <Writing
        lines={[
          [54, 26, 40],
          [54, 36, 52],
          [54, 46, 30],
        ]}
      />
      <rect x="26" y="58" width="108" height="38" fill={INK} />
      <rect x="38" y="58" width="84" height="5" fill="#35495A" />
      <path d="M40 78 h34 M40 86 h22" stroke={SKY} stroke-width="3" />
      <circle cx="116" cy="80" r="6" fill={BRASS} />
    </>
  )
}

/** A telephone that waits to be answered. */
function Call() {
  return (
    <>
      <rect width="160" height="112" fill="#1B4744" />
      <rect y="90" width="160" height="22" fill="#0F2B29" />
      <path d="M52 94 L62 58 H98 L108 94 Z" fill={PAPER} />
      <path
        d="M36 44 q0 -16 22 -16 h44 q22 0 22 16 v8 h-26 v-8 h-36 v8 h-26 Z M66 46 h6 v12 h-6 Z M88 46 h6 v12 h-6 Z"
        fill={PAPER}
      />
      <circle cx="80" cy="76" r="12" fill="none" stroke={INK} stroke-width="5" stroke-dasharray="4 3.54" />
      <path
        d="M24 34 a20 20 0 0 1 10 -12 M136 34 a20 20 0 0 0 -10 -12"
        fill="none"
        stroke={BRASS}
        stroke-width="4"
      />
    </>
  )
}

/** Two sheets, one of which is not yet where it belongs. */
function Paper() {
  return (
    <>
      <rect width="160" height="112" fill="#6A4711" />
      <rect x="62" y="16" width="58" height="80" fill="#D5C49A" transform="rotate(9 91 56)" />
      <rect x="44" y="14" width="60" height="84" fill={PAPER} />
      <Writing
        lines={[
          [53, 28, 26],
          [53, 42, 42],
          [53, 52, 36],
          [53, 62, 42],
          [53, 78, 30],
        ]}
      />
    </>
  )
}

/** What waits for words outside: microphones before a wall. */
function Press() {
  return (
    <>
      <rect width="160" height="112" fill="#2B5F9E" />
      <path d="M0 92 H160 V112 H0 Z" fill="#17345F" />
      <path d="M80 112 V62 M48 112 L58 66 M112 112 L102 66" stroke={INK} stroke-width="5" />
      <g fill={PAPER}>
        <rect x="71" y="26" width="18" height="38" rx="9" />
        <rect x="50" y="34" width="16" height="34" rx="8" transform="rotate(-12 58 51)" />
        <rect x="94" y="34" width="16" height="34" rx="8" transform="rotate(12 102 51)" />
      </g>
      <path d="M71 46 h18 M51 55 l15 -3 M94 52 l15 3" stroke={INK} stroke-width="3" />
    </>
  )
}

/** A table from above, with chairs round it, one of them empty. */
function Room() {
  return (
    <>
      <rect width="160" height="112" fill="#21323E" />
      <rect x="36" y="32" width="88" height="48" rx="10" fill="#1B4744" stroke={BRASS} stroke-width="3" />
      <g fill={PAPER}>
        <rect x="46" y="14" width="18" height="11" />
        <rect x="71" y="14" width="18" height="11" />
        <rect x="96" y="14" width="18" height="11" />
        <rect x="46" y="87" width="18" height="11" />
        <rect x="71" y="87" width="18" height="11" />
      </g>
      <rect
        x="97.5"
        y="93.5"
        width="15"
        height="8"
        fill="none"
        stroke={SKY}
        stroke-width="3"
        stroke-dasharray="4 3"
      />
      <path d="M58 50 h18 v12 h-18 Z M86 46 h16 v14 h-16 Z" fill={PAPER} opacity="0.85" />
    </>
  )
}

/** A way from one place to another. */
function Journey() {
  return (
    <>
      <rect width="160" height="112" fill="#2B5F9E" />
      <path d="M0 84 C40 70 110 98 160 78 V112 H0 Z" fill="#17345F" />
      <path
        d="M26 78 C52 18 108 18 134 70"
        fill="none"
        stroke={PAPER}
        stroke-width="4"
        stroke-dasharray="9 7"
      />
      <circle cx="26" cy="78" r="8" fill={PAPER} />
      <circle cx="134" cy="72" r="9" fill="#17345F" stroke={PAPER} stroke-width="5" />
    </>
  )
}

/** A clock with little left before the hour. */
function Clock() {
  return (
    <>
      <rect width="160" height="112" fill="#6A4711" />
      <circle cx="80" cy="56" r="42" fill={PAPER} />
      <path d="M80 56 V14 A42 42 0 0 0 43.6 35 Z" fill={BRASS} />
      <circle cx="80" cy="56" r="36" fill="none" stroke={INK} stroke-width="6" stroke-dasharray="3 15.85" />
      <path d="M80 56 V30 M80 56 L54 41" stroke={INK} stroke-width="6" />
    </>
  )
}

/** Water, and how far one sees over it. */
function Water() {
  return (
    <>
      <rect width="160" height="112" fill="#A9BCC8" />
      <rect y="58" width="160" height="54" fill="#35607A" />
      <path d="M92 60 l12 -26 v26 Z M108 60 v-34 l16 34 Z M84 63 h46 l-8 11 h-30 Z" fill={INK} />
      <path d="M10 82 h54 M76 88 h64 M24 96 h70 M110 100 h36" stroke="#9CC2D4" stroke-width="4" />
      <path d="M0 40 h64 M30 50 h52 M110 20 h50" stroke={PAPER} stroke-width="6" opacity="0.8" />
    </>
  )
}

/** Houses at night, with no light in any window. */
function Incident() {
  return (
    <>
      <rect width="160" height="112" fill="#35495A" />
      <path d="M0 54 h26 v-14 h30 v22 h22 v-34 h34 v24 h20 v-10 h28 V112 H0 Z" fill={INK} />
      <path
        d="M6 66 h8 v10 h-8 Z M34 52 h7 v10 h-7 Z M46 52 h5 v10 h-5 Z M34 72 h7 v10 h-7 Z M86 40 h8 v10 h-8 Z M98 40 h8 v10 h-8 Z M86 58 h8 v10 h-8 Z M98 58 h8 v10 h-8 Z M86 76 h8 v10 h-8 Z M138 54 h8 v10 h-8 Z M138 74 h8 v10 h-8 Z M60 74 h8 v10 h-8 Z M116 64 h8 v10 h-8 Z"
        fill="#2A3B48"
      />
    </>
  )
}

const PICTURES: Readonly<Record<EventPicture, () => preact.JSX.Element>> = {
  wire: Wire,
  call: Call,
  document: Paper,
  press: Press,
  room: Room,
  journey: Journey,
  clock: Clock,
  water: Water,
  incident: Incident,
}

/** What the news is of, in the manner of the dossiers: flat geometry, nobody in it, nothing to be read from it. */
export function EventVignette({ kind }: { readonly kind: EventPicture }) {
  const Picture = PICTURES[kind]
  return (
    <svg class="event-picture" viewBox="0 0 160 112" aria-hidden="true">
      <Picture />
    </svg>
  )
}
