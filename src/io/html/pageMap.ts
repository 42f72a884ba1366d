import { type FileData, toFile } from '../../model/file'
import type { JourneyMap } from '../../model/journey'
import { oneLine } from '../carried'

/*
 * A page carries its map as data: an element that browsers neither show nor run. It is found by scanning for its id, not
 * by parsing the page, so it works without a DOM and in a page that a browser has saved again.
 */

const ID = 'id="jatra-map"'

export function mapElement(map: JourneyMap, files: FileData): string {
  return `<script type="application/json" ${ID}>${oneLine(toFile(map, files))}</script>`
}

/** The JSON that a page carries; undefined if it carries none. Takes time in the length of the text and no more. */
export function findPageMap(page: string): string | undefined {
  const id = page.indexOf(ID)
  const start = id < 0 ? -1 : page.indexOf('>', id)
  const end = start < 0 ? -1 : page.indexOf('</script', start)
  return end < 0 ? undefined : page.slice(start + 1, end).trim()
}
