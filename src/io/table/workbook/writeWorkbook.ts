import type { Bytes } from '../../format'
import type { Cell } from '../cell'
import { isFormulaLike } from '../values'
import { columnWidth, headHeight, rowHeight } from './cellSizes'
import { serialOf } from './dates'
import { escaped } from './xml'

/*
 * A workbook as Excel writes it itself (ECMA-376, part 1, chapter 18): shared texts, one sheet after another, heads that
 * stay in view, filters. The library for it packs large sheets in workers made of text, which our content policy forbids,
 * and knows no filters and no hidden sheets. Cells are typed; a text is never a formula, and where it looks like one, it is
 * marked as text, so that it stays one when somebody edits it.
 */

export interface SheetColumn {
  readonly header: string
  /** In letters; a column is never narrower than the words of its title. */
  readonly width: number
  /** Its texts stay in one line, however long: they are the same in every row. */
  readonly oneLine?: boolean | undefined
  /** Its numbers stand below one another with its texts. */
  readonly figuresLeft?: boolean
}

export interface SheetOut {
  /** At most 31 letters, without `[]:*?/\`. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** Columns that stay in view at the left. */
  readonly frozen?: number
  /** A sheet for programs: not even offered for showing. */
  readonly veryHidden?: boolean
}

export interface WorkbookInfo {
  readonly title: string
  readonly now: Date
}

const MAX_TITLE = 255

/** Numbers of the styles below. */
const STYLE = {
  plain: 0,
  head: 1,
  text: 2,
  formulaLike: 3,
  date: 4,
  figure: 5,
  truth: 6,
  figureLeft: 7,
} as const

/** Letters beside one another on a page of paper, about. */
const PAGE_WIDTH = 170

export async function writeWorkbook(sheets: readonly SheetOut[], info: WorkbookInfo): Promise<Bytes> {
  const { strToU8, zipSync } = await import('fflate')
  const texts = new SharedTexts()
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      [CORE, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(info),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
  }
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, index === 0, texts)
  })
  files['xl/sharedStrings.xml'] = texts.xml()
  const packed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))
  // The same map at the same time is the same file.
  return zipSync(packed, { level: 6, mtime: info.now }) as Bytes
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CORE = `${PACKAGE}/relationships/metadata/core-properties`
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: readonly SheetOut[]): string {
  const parts = [
    ['xl/workbook.xml', `${PART}.sheet.main+xml`],
    ...sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${PART}.worksheet+xml`]),
    ['xl/styles.xml', `${PART}.styles+xml`],
    ['xl/sharedStrings.xml', `${PART}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('') +
    '</Types>'
  )
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const one = ([type, target]: readonly [string, string], index: number) =>
    `<Relationship Id="rId${index + 1}" Type="${type === CORE ? CORE : `${RELATIONS}/${type}`}" Target="${target}"/>`
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(one).join('')}</Relationships>`
}

function core({ title, now }: WorkbookInfo): string {
  const at = `${now.toISOString().slice(0, 19)}Z`
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title.slice(0, MAX_TITLE))}</dc:title><dc:creator>Jatra</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`
  )
}

function workbook(sheets: readonly SheetOut[]): string {
  const list = sheets.map(({ name, veryHidden }, index) => {
    const state = veryHidden ? ' state="veryHidden"' : ''
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
  })
  // Excel finds its filters by these names, and the heads that it prints on every page.
  const names = sheets.flatMap((sheet, index) => {
    if (sheet.veryHidden) return []
    const name = `'${escaped(sheet.name)}'!`
    return (
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}${area(sheet, true)}` +
      `</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}$1:$1</definedName>`
    )
  })
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/>` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>` +
    `<definedNames>${names.join('')}</definedNames></workbook>`
  )
}

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
const TOP = '<alignment vertical="top" wrapText="1"/>'
const CENTRE = '<alignment horizontal="center" vertical="top"/>'
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>' +
  // LibreOffice shows truths as numbers unless told.
  '<numFmt numFmtId="165" formatCode="&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;"/></numFmts>' +
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEFEBFF"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="8">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>' +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${TOP}</xf>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${TOP}</xf>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${TOP}</xf>` +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment horizontal="left" vertical="top"/></xf>' +
  // At the right they would touch the text of the next column.
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">' +
  `${CENTRE}</xf>` +
  `<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${CENTRE}</xf>` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">' +
  '<alignment horizontal="left" vertical="top"/></xf>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function sheetXml(sheet: SheetOut, first: boolean, texts: SharedTexts): string {
  const { columns, rows, frozen = 0, veryHidden = false } = sheet
  const corner = `${letters(frozen)}2`
  const pane =
    `<pane ${frozen ? `xSplit="${frozen}" ` : ''}ySplit="1" topLeftCell="${corner}" ` +
    `activePane="${frozen ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`
  const widths = columns.map(columnWidth)
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const head = columns.map(({ header }, index) => cellXml(header, index, 1, texts, STYLE.head))
  const top = headHeight(
    columns.map(({ header }) => header),
    widths,
  )
  const lines = rows.map((cells, row) => {
    const xml = cells.map((cell, index) => {
      return cellXml(cell, index, row + 2, texts, styleOf(cell, columns[index]))
    })
    const height = veryHidden ? undefined : rowHeight(cells, widths, columns)
    return `<row r="${row + 2}"${height === undefined ? '' : ` ht="${height}"`}>${xml.join('')}</row>`
  })
  const pages = Math.max(1, Math.round(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH))
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${area(sheet, false)}"/>` +
    `<sheetViews><sheetView ${first ? 'tabSelected="1" ' : ''}workbookViewId="0">${veryHidden ? '' : pane}</sheetView>` +
    `</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols>` +
    `<sheetData><row r="1" ht="${top}">${head.join('')}</row>${lines.join('')}</sheetData>` +
    (veryHidden ? '' : `<autoFilter ref="${area(sheet, false)}"/>`) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    // As many pages high as it takes.
    `<pageSetup orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/></worksheet>`
  )
}

function styleOf(cell: Cell, column: SheetColumn | undefined): number {
  if (typeof cell === 'number') return column?.figuresLeft ? STYLE.figureLeft : STYLE.figure
  if (typeof cell === 'boolean') return STYLE.truth
  if (cell instanceof Date) return STYLE.date
  if (cell !== undefined && isFormulaLike(cell)) return STYLE.formulaLike
  return column?.oneLine ? STYLE.plain : STYLE.text
}

function cellXml(cell: Cell, column: number, row: number, texts: SharedTexts, style: number): string {
  if (cell === undefined || cell === '') return ''
  const at = `<c r="${letters(column)}${row}" s="${style}"`
  if (typeof cell === 'number') return `${at}><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `${at} t="b"><v>${cell ? 1 : 0}</v></c>`
  if (cell instanceof Date) return `${at}><v>${serialOf(cell)}</v></c>`
  return `${at} t="s"><v>${texts.number(cell)}</v></c>`
}

/** The texts of all cells, each kept once. */
class SharedTexts {
  readonly #numbers = new Map<string, number>()
  #uses = 0

  number(text: string): number {
    this.#uses++
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map(
      text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    )
    return (
      `${HEAD}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">` +
      `${items.join('')}</sst>`
    )
  }
}

function area({ columns, rows }: SheetOut, absolute: boolean): string {
  const mark = absolute ? '$' : ''
  const last = letters(Math.max(0, columns.length - 1))
  return `${mark}A${mark}1:${mark}${last}${mark}${rows.length + 1}`
}

/** The letters of a column by its number, from 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}
