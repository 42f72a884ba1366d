/** A name that every system takes. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .replace(/^\.+/, '')
  return `${[...plain].slice(0, 60).join('').trim() || 'jatra'}${ending}`
}

/** Hands a file to the user as a download. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has begun to read by the next minute; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
