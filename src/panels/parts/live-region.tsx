import { useEffect, useState } from 'preact/hooks'

/** Says each announcement once, without moving the focus. */
export function LiveRegion({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 80)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="said" role="status" aria-live="polite" aria-atomic="true">
      {said}
    </p>
  )
}
