import { EXPORT_FORMATS, type ExportFormat } from '../../commands/exportMap'

export type FormatGroup = 'pictures' | 'office' | 'open' | 'jatra'

/** The formats as people look for them: by what they mean to do with the file. */
const GROUPS: Readonly<Record<FormatGroup, readonly ExportFormat[]>> = {
  pictures: ['png', 'svg', 'pdf', 'html'],
  office: ['pptx', 'xlsx', 'csv'],
  open: ['markdown', 'mermaid', 'canvas', 'ojf'],
  jatra: ['jatra'],
}

/** The groups with the formats that can be written. */
export const FORMAT_GROUPS = (Object.keys(GROUPS) as FormatGroup[]).map(group => ({
  group,
  formats: GROUPS[group].filter(format => EXPORT_FORMATS.includes(format)),
}))

export const FORMAT_ICONS: Readonly<Record<ExportFormat, string>> = {
  png: 'image',
  svg: 'spline',
  pdf: 'file-text',
  pptx: 'presentation',
  xlsx: 'sheet',
  csv: 'table',
  mermaid: 'workflow',
  canvas: 'layout-dashboard',
  markdown: 'heading',
  ojf: 'route',
  html: 'globe',
  jatra: 'file-json',
  log: 'list-ordered',
  list: 'list',
}
