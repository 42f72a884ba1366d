import { eventLogReader } from './eventLog/eventLogReader'
import type { FormatId, Reader } from './format'
import { htmlReader } from './html/htmlReader'
import { jatraFileReader } from './jatraFileReader'
import { jsonCanvasReader } from './jsonCanvas/jsonCanvasReader'
import { listReader } from './list/listReader'
import { markdownReader } from './markdown/markdownReader'
import { mermaidReader } from './mermaid/mermaidReader'
import { ojfReader } from './ojf/ojfReader'
import { pdfReader } from './pdf/pdfReader'
import { pngReader } from './pngReader'
import { svgReader } from './svgReader'
import { csvReader } from './table/csvReader'
import { xlsxReader } from './table/xlsxReader'

/**
 * Every format that is read, in the order in which they are asked whether they recognise a file: what is plain text is left
 * to those at the end, of which the last takes any.
 */
export const READERS = {
  png: pngReader,
  svg: svgReader,
  pdf: pdfReader,
  xlsx: xlsxReader,
  csv: csvReader,
  mermaid: mermaidReader,
  canvas: jsonCanvasReader,
  markdown: markdownReader,
  ojf: ojfReader,
  html: htmlReader,
  jatra: jatraFileReader,
  log: eventLogReader,
  list: listReader,
} as const satisfies Readonly<Partial<Record<FormatId, Reader>>>
