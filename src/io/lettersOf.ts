import { toFile } from '../model/file'
import type { JourneyMap } from '../model/journey'
import type { BoardWords } from '../model/painter/board/boardWords'
import type { PaintWords } from '../model/painter/words'

/** Every letter that a picture of the map may show, once. */
export function lettersOf(map: JourneyMap, words: PaintWords, boardWords?: BoardWords): string {
  return [...new Set(JSON.stringify([toFile(map), words, boardWords]))].join('')
}
