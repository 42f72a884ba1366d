import { FILE_EXTENSION } from '../../model/file'
import type { Id } from '../../model/ids'
import { fileName } from '../download'

/**
 * Code points of a title in the name of a copy, in the form that names have, which may be longer: with four bytes each, id
 * and extension still fit into 255 bytes.
 */
const MOST = 50
/** Letters of an id that tell maps of one title apart, for people to read. */
const SHORT_ID = 8

/** The file of a map in a backup: named for people, and by its id for whoever has lost the list. */
export function nameInBackup(title: string, id: Id): string {
  return `maps/${copyName(title, id)}`
}

/** The file of a map in a linked folder. The `take`th name to be tried, where others are taken. */
export function nameInFolder(title: string, id: Id, take = 1): string {
  return copyName(title, id.slice(0, SHORT_ID), take > 1 ? ` (${take})` : '')
}

function copyName(title: string, id: string, mark = ''): string {
  const short = [...title.normalize('NFC')].slice(0, MOST).join('')
  return fileName(short, ` ~${id}${mark}${FILE_EXTENSION}`)
}

/** `2026-11-22`, by the calendar of this place. */
export function dateName(time: number): string {
  const date = new Date(time)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
