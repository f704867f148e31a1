/** Hands the person a text file under this name. */
export function saveAsFile(name: string, text: string): void {
  saveBlob(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))
}

/** Hands the person a file of any kind. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A file name that every system accepts, from a session's own name. */
export function fileNameOf(name: string, kind: 'txt' | 'png' = 'txt'): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `bracketed-${plain === '' ? 'session' : plain}.${kind}`
}
