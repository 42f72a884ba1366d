/**
 * A name that every system takes: letters of any script stay, what a path or a shell would read goes.
 * @param suffix what stands behind the title in any case, however long that is
 */
export function fileName(title: string, extension: string, suffix = ''): string {
  const plain = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what must not be in a name.
    .replace(/[\u0000-\u001f<>:"/\\|?*\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  // Cut by code points, at a length that leaves room for the extension in the 255 bytes of common file systems.
  const short = [...plain].slice(0, 60).join('').trim()
  return `${short || 'jatra'}${suffix && ` ${suffix}`}${extension}`
}

/** Hands a file to the user as a download. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has begun to read by the next minute; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
