import type { HtmlWords } from './htmlWords'
import type { PptxWords } from './pptxWords'
import type { PrintWords } from './printWords'
import type { SheetWords } from './sheetWords'

/** The words that files say beside the map's own, by format: the group `files` of the interface's words has this shape. */
export interface FileWords {
  readonly pptx: PptxWords
  readonly html: HtmlWords
  readonly print: PrintWords
  readonly sheets: SheetWords
}
