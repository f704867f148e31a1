import corridor from '../../../assets/room/corridor.webp'
import desk from '../../../assets/room/desk.webp'
import phone from '../../../assets/room/phone.webp'
import table from '../../../assets/room/table.webp'
import title from '../../../assets/room/title.webp'
import type { SceneView } from '../../game/shown/scene.ts'

/** Where the empty chair, or what matters most, is kept in view. */
const PLATES: Readonly<Partial<Record<SceneView['scene'], readonly [string, string]>>> = {
  title: [title, '60% 20%'],
  table: [table, '60% 0%'],
  telephone: [phone, '20% 40%'],
  corridor: [corridor, '15% 30%'],
  capital: [desk, '50% 50%'],
  signing: [table, '60% 0%'],
  breaking: [table, '60% 0%'],
}

/** A still picture of the room, for when nothing paints it. */
export function RoomStill({ scene }: { readonly scene: SceneView }) {
  const plate = PLATES[scene.scene]
  if (!plate) return null
  return (
    <img class={`room-still of-${scene.scene}`} src={plate[0]} alt="" style={{ objectPosition: plate[1] }} />
  )
}
