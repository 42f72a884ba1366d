import { eventLog } from './eventLog/eventLog'
import type { Format, FormatId } from './format'
import { html } from './html/html'
import { jatraFile } from './jatraFile'
import { jsonCanvas } from './jsonCanvas/jsonCanvas'
import { list } from './list/list'
import { markdown } from './markdown/markdown'
import { mermaid } from './mermaid/mermaid'
import { ojf } from './ojf/ojf'
import { pdf } from './pdf/pdf'
import { png } from './png'
import { pptx } from './pptx/pptx'
import { svg } from './svg'
import { csv } from './table/csv'
import { xlsx } from './table/xlsx'

/** Every format there is, in the order in which they are offered for writing. Those that are read stand in `READERS` too. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  png,
  svg,
  pdf,
  pptx,
  xlsx,
  csv,
  mermaid,
  canvas: jsonCanvas,
  markdown,
  ojf,
  html,
  jatra: jatraFile,
  log: eventLog,
  list,
}
