import type { ImageFiles } from '../model/imageType'
import { open } from '../model/open'
import { MAX_NOTES } from '../model/opening/limits'
import type { OpenNote } from '../model/opening/openNotes'
import type { ReadMap } from './format'
import { fromFileData } from './imageData'

/** The map in the text of a document, with the bytes of its images. Notes those that it lacks. */
export function openDocument(json: string): ReadMap {
  const opened = open(json)
  if (!opened.ok) return opened
  const { map, notes, files: data } = opened
  const files: ImageFiles = data ? fromFileData(map, data) : new Map()
  const missing = [...map.images]
    .filter(([, { file }]) => !files.has(file))
    .slice(0, MAX_NOTES)
    .map(([id]): OpenNote => ({ kind: 'missing-image', table: 'images', id }))
  return { ok: true, map, notes: [...notes, ...missing], ...(files.size > 0 && { files }) }
}
