import type { SceneView } from './shown/scene.ts'

/** The room in the evening before anybody has come. */
export const TITLE_SCENE: Omit<SceneView, 'still'> = {
  scene: 'title',
  minute: 19 * 60,
  rain: 0.9,
  figures: [],
  partner: null,
  brackets: 0,
  signatures: 0,
  agreed: 0,
  absent: null,
  telephone: 'silent',
  map: null,
}
