import anchor from 'lucide-static/icons/anchor.svg?raw'
import circle from 'lucide-static/icons/circle-dot.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import coffee from 'lucide-static/icons/coffee.svg?raw'
import droplets from 'lucide-static/icons/droplets.svg?raw'
import footprints from 'lucide-static/icons/footprints.svg?raw'
import door from 'lucide-static/icons/door-open.svg?raw'
import forward from 'lucide-static/icons/fast-forward.svg?raw'
import stack from 'lucide-static/icons/file-stack.svg?raw'
import fileText from 'lucide-static/icons/file-text.svg?raw'
import fish from 'lucide-static/icons/fish.svg?raw'
import gavel from 'lucide-static/icons/gavel.svg?raw'
import merge from 'lucide-static/icons/git-merge.svg?raw'
import handshake from 'lucide-static/icons/handshake.svg?raw'
import hourglass from 'lucide-static/icons/hourglass.svg?raw'
import landmark from 'lucide-static/icons/landmark.svg?raw'
import buoy from 'lucide-static/icons/life-buoy.svg?raw'
import list from 'lucide-static/icons/list-ordered.svg?raw'
import map from 'lucide-static/icons/map.svg?raw'
import megaphone from 'lucide-static/icons/megaphone.svg?raw'
import speech from 'lucide-static/icons/message-square.svg?raw'
import speeches from 'lucide-static/icons/messages-square.svg?raw'
import mic from 'lucide-static/icons/mic.svg?raw'
import parcel from 'lucide-static/icons/package.svg?raw'
import pen from 'lucide-static/icons/pen-line.svg?raw'
import phone from 'lucide-static/icons/phone-call.svg?raw'
import scale from 'lucide-static/icons/scale.svg?raw'
import scroll from 'lucide-static/icons/scroll-text.svg?raw'
import shield from 'lucide-static/icons/shield.svg?raw'
import timer from 'lucide-static/icons/timer.svg?raw'
import users from 'lucide-static/icons/users.svg?raw'
import waypoints from 'lucide-static/icons/waypoints.svg?raw'

const DRAWINGS: Readonly<Record<string, string>> = {
  anchor,
  clock,
  coffee,
  'door-open': door,
  'file-text': fileText,
  droplets,
  fish,
  footprints,
  gavel,
  handshake,
  hourglass,
  landmark,
  'list-ordered': list,
  map,
  megaphone,
  'pen-line': pen,
  phone,
  'phone-call': phone,
  scale,
  'scroll-text': scroll,
  shield,
  'message-square': speech,
  timer,
  users,
  'git-merge': merge,
  'life-buoy': buoy,
  'messages-square': speeches,
  mic,
  package: parcel,
  'file-stack': stack,
  'fast-forward': forward,
  waypoints,
}

/** The drawing a level names, or a plain dot for a name that is not kept. */
export function seatIcon(name: string): string {
  return DRAWINGS[name] ?? circle
}
