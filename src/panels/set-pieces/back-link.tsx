import chevron from 'lucide-static/icons/chevron-left.svg?raw'
import { Icon } from '../parts/icon.tsx'

interface Props {
  readonly label: string
  readonly onBack: () => void
}

/** The way back, at the head of a set piece. */
export function BackLink({ label, onBack }: Props) {
  return (
    <button type="button" class="back-link" onClick={onBack}>
      <Icon svg={chevron} />
      {label}
    </button>
  )
}
