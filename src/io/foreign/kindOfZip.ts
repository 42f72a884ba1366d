import type { ForeignKind } from '../refusal'

/*
 * Many programs keep a document as a zip of parts. Which one it is of say the names of the parts, which stand in the list
 * at its end and, one by one, before each part.
 */

/** How much of the beginning and of the end is looked at. */
const ENDS = 512 * 1024

const PARTS: readonly (readonly [RegExp, ForeignKind])[] = [
  [/word\/document\d*\.xml/i, 'word'],
  [/ppt\/presentation\.xml/i, 'powerpoint'],
  [/xl\/workbook\.bin/i, 'binaryExcel'],
  [/opendocument\.(?:spreadsheet|chart)/i, 'openSpreadsheet'],
  [/opendocument\.(?:graphics)/i, 'drawing'],
  [/opendocument\./i, 'openText'],
  [/visio\/document\.xml|meta\.json[\s\S]{0,4000}canvas\.fig|pages\/[\w-]{36}\.json/i, 'drawing'],
]

/** Without its parts' names a document of Apple's programs says nothing but that it is one. */
const APPLE: readonly (readonly [RegExp, ForeignKind])[] = [
  [/\.numbers$/i, 'numbers'],
  [/\.(?:pages|key)$/i, 'pages'],
]

/** Boards of other programs, in packages of their own. */
const BOARDS = /\.(?:rtb|fig|jam|sketch|vsdx|xmind|bmpr|mmap)$/i

export function kindOfZip(bytes: Uint8Array, name: string): ForeignKind {
  const byName = APPLE.find(([pattern]) => pattern.test(name))
  if (byName) return byName[1]
  const names = latin1(bytes.subarray(0, ENDS)) + latin1(bytes.subarray(-ENDS))
  if (/Index\/Tables\/|CalculationEngine[\w-]*\.iwa/.test(names)) return 'numbers'
  if (/Index\/[\w-]+\.iwa|Index\.zip/.test(names)) return 'pages'
  if (BOARDS.test(name)) return 'drawing'
  return PARTS.find(([pattern]) => pattern.test(names))?.[1] ?? 'zip'
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
