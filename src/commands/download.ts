/**
 * What no name may have: format characters, some of which change nothing that is seen, and halves of surrogate pairs. They
 * go without a gap: a joiner in a Bengali word leaves the word whole, and one in an emoji leaves its parts.
 */
const UNSEEN = /[\p{Cf}\p{Cs}]/gu
/** What a path or a shell would read, and what is no character at all. */
const NOT_IN_NAMES = /[\p{Cc}\p{Noncharacter_Code_Point}<>:"/\\|?*]+/gu
/** Windows takes such a name for a device, whatever comes after the full stop. */
const DEVICE = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*\./i

/**
 * A name that every system takes, and that browsers let a page give in a folder (Chromium has rules of its own for all
 * systems: `IsFilenameLegal` in base/i18n/file_util_icu.cc): letters of any script stay.
 * @param suffix what stands behind the title in any case, however long that is
 */
export function fileName(title: string, extension: string, suffix = ''): string {
  const plain = title
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~]+|[\s.]+$/g, '')
  // Cut by code points, at a length that leaves room for the extension in the 255 bytes of common file systems.
  const short = [...plain].slice(0, 60).join('').trim()
  const name = `${short || 'jatra'}${suffix && ` ${suffix}`}${extension}`
  return DEVICE.test(name) ? `_${name}` : name
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
