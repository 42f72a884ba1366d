import type { Format, FormatId } from './format'
import { jatraFile } from './jatraFile'
import { png } from './png'
import { svg } from './svg'

/** Every format there is, in the order in which they are offered. */
export const FORMATS: Readonly<Record<FormatId, Format>> = { png, svg, jatra: jatraFile }
