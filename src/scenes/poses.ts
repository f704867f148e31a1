import type { SceneView } from '../game/shown/scene.ts'

type Figure = SceneView['figures'][number]

/** What a figure does with its body, in pixels of the plate and degrees; small, or it would be a puppet. */
export const POSES: Readonly<Record<Figure['pose'], { readonly lean: number; readonly angle: number }>> = {
  still: { lean: 0, angle: 0 },
  speaks: { lean: 5, angle: 1.2 },
  writes: { lean: 7, angle: 2.2 },
  leans: { lean: -6, angle: -1.6 },
  turns: { lean: -2, angle: -0.8 },
}
