/** Which of its two sizes the pictures of a scene have. Everything about a plate is measured in pixels of the plain one. */
export interface Sharpness {
  /** So many pixels of a picture lie on one of the plain plate. */
  readonly times: number
  /** The picture in this size, by its plain address or by its own. */
  readonly of: (url: string) => string
}

interface Window {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Up to so many pixels of the screen a plain plate is wide enough. */
const ENOUGH = 1600
/** CSS pixels: what is narrower one way or the other is a phone, and spares its memory and its owner's money. */
const PHONE = 600

const named = (files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url])
const PLAIN_FILES = named(
  import.meta.glob<string>('../../assets/room/*.webp', { import: 'default', eager: true }),
)
const LARGE_FILES = new Map(
  named(import.meta.glob<string>('../../assets/room/large/*.webp', { import: 'default', eager: true })),
)
/** Large pictures by the address of the plain one. */
const LARGE = new Map(
  PLAIN_FILES.flatMap(([name, url]) => {
    const large = LARGE_FILES.get(name)
    return large === undefined ? [] : [[url, large] as const]
  }),
)

export const PLAIN: Sharpness = { times: 1, of: (url) => url }
export const FINE: Sharpness = { times: 2, of: (url) => LARGE.get(url) ?? url }

/** What a plate is shown with in a window of this size, on a screen of this density. */
export function sharpnessFor({ width, height }: Window, density: number, plate: string): Sharpness {
  const isPhone = Math.min(width, height) < PHONE
  return width * density > ENOUGH && !isPhone && LARGE.has(plate) ? FINE : PLAIN
}
