import phone from 'lucide-static/icons/phone.svg?raw'
import messages from 'lucide-static/icons/messages-square.svg?raw'
import merge from 'lucide-static/icons/git-merge.svg?raw'
import gavel from 'lucide-static/icons/gavel.svg?raw'
import fileStack from 'lucide-static/icons/file-stack.svg?raw'
import fastForward from 'lucide-static/icons/fast-forward.svg?raw'
import alarm from 'lucide-static/icons/alarm-clock.svg?raw'
import arrows from 'lucide-static/icons/arrow-left-right.svg?raw'
import bell from 'lucide-static/icons/bell.svg?raw'
import chevrons from 'lucide-static/icons/chevrons-right.svg?raw'
import pause from 'lucide-static/icons/circle-pause.svg?raw'
import coffee from 'lucide-static/icons/coffee.svg?raw'
import door from 'lucide-static/icons/door-open.svg?raw'
import pen from 'lucide-static/icons/file-pen-line.svg?raw'
import filePlus from 'lucide-static/icons/file-plus-corner.svg?raw'
import files from 'lucide-static/icons/files.svg?raw'
import helping from 'lucide-static/icons/hand-helping.svg?raw'
import handshake from 'lucide-static/icons/handshake.svg?raw'
import heart from 'lucide-static/icons/heart-handshake.svg?raw'
import hourglass from 'lucide-static/icons/hourglass.svg?raw'
import landmark from 'lucide-static/icons/landmark.svg?raw'
import buoy from 'lucide-static/icons/life-buoy.svg?raw'
import list from 'lucide-static/icons/list-ordered.svg?raw'
import megaphone from 'lucide-static/icons/megaphone.svg?raw'
import question from 'lucide-static/icons/message-circle-question-mark.svg?raw'
import mic from 'lucide-static/icons/mic.svg?raw'
import newspaper from 'lucide-static/icons/newspaper.svg?raw'
import notebook from 'lucide-static/icons/notebook-pen.svg?raw'
import pack from 'lucide-static/icons/package.svg?raw'
import phoneCall from 'lucide-static/icons/phone-call.svg?raw'
import phoneForwarded from 'lucide-static/icons/phone-forwarded.svg?raw'
import reopen from 'lucide-static/icons/rotate-ccw.svg?raw'
import send from 'lucide-static/icons/send.svg?raw'
import shield from 'lucide-static/icons/shield-alert.svg?raw'
import skip from 'lucide-static/icons/skip-forward.svg?raw'
import stamp from 'lucide-static/icons/stamp.svg?raw'
import timer from 'lucide-static/icons/timer.svg?raw'
import triangle from 'lucide-static/icons/triangle-alert.svg?raw'
import users from 'lucide-static/icons/users.svg?raw'
import waypoints from 'lucide-static/icons/waypoints.svg?raw'
import { seatIcon } from '../../set-pieces/seat-icons.ts'

const ICONS: Readonly<Record<string, string>> = {
  'alarm-clock': alarm,
  'arrow-left-right': arrows,
  bell,
  'chevrons-right': chevrons,
  'circle-pause': pause,
  coffee,
  'door-open': door,
  'file-pen-line': pen,
  'file-plus': filePlus,
  files,
  'hand-helping': helping,
  handshake,
  'heart-handshake': heart,
  hourglass,
  landmark,
  'life-buoy': buoy,
  'list-ordered': list,
  megaphone,
  'message-circle-question-mark': question,
  mic,
  newspaper,
  'notebook-pen': notebook,
  package: pack,
  'phone-call': phoneCall,
  'phone-forwarded': phoneForwarded,
  'rotate-ccw': reopen,
  send,
  'shield-alert': shield,
  'skip-forward': skip,
  stamp,
  timer,
  'triangle-alert': triangle,
  users,
  'fast-forward': fastForward,
  'file-stack': fileStack,
  gavel,
  'git-merge': merge,
  'messages-square': messages,
  phone,
  waypoints,
}

/** The drawing of a move by lucide's name for it, which an ability may bring from its level. */
export function actionIcon(name: string): string {
  return ICONS[name] ?? seatIcon(name)
}
