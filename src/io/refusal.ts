/*
 * Why a file gives no map, as data: the code is also the key of its words in `reading.refused`, which the screen and the
 * terminal say in their language.
 */

/** What a file is that holds no journey map. Its words say all there is to say: what it is, and what to do instead. */
export type ForeignKind =
  | 'archive'
  | 'zip'
  | 'word'
  | 'powerpoint'
  | 'oldExcel'
  | 'oldWord'
  | 'oldPowerpoint'
  | 'binaryExcel'
  | 'openSpreadsheet'
  | 'openText'
  | 'numbers'
  | 'pages'
  | 'locked'
  | 'googleLink'
  | 'pdf'
  | 'picture'
  | 'page'
  | 'media'
  | 'drawing'
  | 'process'
  | 'richText'
  | 'json'
  | 'xml'
  | 'prose'
  | 'programLog'
  | 'code'
  | 'empty'

/** What it is in a file of a format that we read. Said after the reason. */
export type RefusalCause =
  | 'notText'
  | 'notJson'
  | 'damagedWorkbook'
  | 'noSheets'
  | 'unpacksTooLarge'
  | 'tooManyLetters'
  | 'tooManyNodes'
  | 'noHeadings'
  | 'noLines'
  | 'noRows'
  | 'noEvents'
  | 'emptySheets'
  | 'emptyCanvas'
  | 'emptyLists'
  | 'noJourney'
  | 'otherDiagram'
  | 'noScore'
  | 'noText'
  | 'noEnd'
  | 'unexpected'

export type RefusalCode = `kind.${ForeignKind}` | `because.${RefusalCause}`

export interface Why {
  readonly code: RefusalCode
  /** The words of the file that it is about. */
  readonly text?: string
  readonly count?: number
}
