import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Bytes } from '../../../src/io/format'
import { readMap } from '../../../src/io/readMap'
import { sourceOf } from '../../../src/io/source'
import { readRows } from '../../../src/io/table/readRows'
import { MAX_CELLS, MAX_COLUMNS } from '../../../src/io/table/rows'
import { makeRecord, mapWith } from '../../helpers/maps'
import { writeOptions } from '../../helpers/writeOptions'
import { workbookOf } from './editWorkbook'
import { tableOf } from './tableOf'

const LONG = 'x'.repeat(40_000)

const MAP = mapWith({
  meta: { title: 'Dinner & <more>', description: LONG, state: 'future' },
  personas: new Map([['p1', makeRecord('personas', { name: 'নাদিয়া', picture: '' })]]),
  stages: new Map([['s1', makeRecord('stages', { title: '=1+1' })]]),
  touchpoints: new Map([
    [
      't1',
      makeRecord('touchpoints', {
        title: 'Pays\r\n"cash" _x0041_ \u0007',
        momentOfTruth: true,
        place: ['s1', 'customer', 'a0', 0],
      }),
    ],
    ['t2', makeRecord('touchpoints', { title: 'Cooks', place: ['s1', 'customer', 'a1', 0] })],
  ]),
  ratings: new Map([['t1:p1', -2]]),
})

/** The parts of a workbook as text. */
function partsOf(bytes: Bytes): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** A workbook of one sheet, by the XML of its rows. */
function sheetOf(rows: string): Bytes {
  const relation = (type: string, target: string) =>
    strToU8(`<Relationships><Relationship Id="r1" Type="x/${type}" Target="${target}"/></Relationships>`)
  return zipSync({
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/s1.xml'),
    'xl/worksheets/s1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  }) as Bytes
}

describe('a sheet of others', () => {
  it('takes no more room than a page has, however far to the right its cells are, and that is said', async () => {
    const count = Math.ceil(MAX_CELLS / MAX_COLUMNS) + 1000
    const row = '<row><c r="A1"><v>1</v></c><c r="SF1"><v>2</v></c></row>'
    const read = await readRows(sourceOf(sheetOf(row.repeat(count))))
    if (!read.ok) throw new Error(read.reason)
    expect(read.rows.reduce((sum, { cells }) => sum + cells.length, 0)).toBeLessThanOrEqual(MAX_CELLS)
    expect(read.rows[0]!.cells.at(-1)).toBe('2')
    expect(read.rows.length).toBeLessThan(count)
    expect(read.warnings).toContainEqual({ code: 'table.tooLong' })
  })
})

describe('a workbook of ours, looked at by others', () => {
  it('has its sheets in their order, the one that carries the map out of sight', async () => {
    const { 'xl/workbook.xml': xml } = partsOf(await workbookOf(MAP))
    expect(
      [...xml!.matchAll(/<sheet name="([^"]*)"[^>]*?(state="\w+")?[^>]*?r:id/g)].map(([, name]) => name),
    ).toEqual(['Touchpoints', 'Stages', 'Personas', 'Annotations', 'Ratings', 'Links', 'About', 'Jatra'])
    expect(xml).toContain('name="Jatra" sheetId="8" state="veryHidden"')
  })

  it('has typed cells, a head that stays, a filter and widths', async () => {
    const parts = partsOf(await workbookOf(MAP))
    const xml = parts['xl/worksheets/sheet1.xml']!
    expect(xml).toContain(
      '<pane xSplit="6" ySplit="1" topLeftCell="G2" activePane="bottomRight" state="frozen"/>',
    )
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+3"\/>/)
    expect(xml).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/)
    expect(xml).toMatch(/<c r="K2" s="\d"><v>-2<\/v><\/c>/)
    expect(xml).toMatch(/<c r="[A-Z]+2" s="\d" t="b"><v>1<\/v><\/c>/)
    // 2026-11-22, noon, in days since 1899-12-30.
    expect(parts['xl/worksheets/sheet7.xml']).toMatch(/s="4"><v>46348.5<\/v>/)
    expect(parts['xl/sharedStrings.xml']).toContain('Pays_x000D_\n&quot;cash&quot; _x005F_x0041_ _x0007_')
  })

  it('has rows as high as their texts, heads that are read whole, and pages to print', async () => {
    const map = mapWith({
      stages: new Map([['s1', makeRecord('stages', { title: 'Buy' })]]),
      touchpoints: new Map(
        ['Pays', 'টাকা দিয়ে রসিদ নেন আর হিসাব মিলিয়ে দেখেন, তারপর বাড়ি ফেরেন', 'A\nB\nC'].map((title, index) => [
          `t${index}`,
          makeRecord('touchpoints', { title, place: ['s1', 'customer', `a${index}`, 0] }),
        ]),
      ),
    })
    const parts = partsOf(await workbookOf(map))
    const xml = parts['xl/worksheets/sheet1.xml']!
    const heights = [...xml.matchAll(/<row r="(\d+)"(?: ht="(\d+)")?>/g)].map(([, row, height]) => [
      row,
      height,
    ])
    expect(heights.slice(1)).toEqual([
      ['2', undefined],
      ['3', expect.stringMatching(/^(38|57)$/)],
      ['4', '45'],
    ])
    // The fifth column is that of "touchpoint_order", with room for the button of its filter.
    expect(Number(/<col min="5" max="5" width="(\d+)"/.exec(xml)![1])).toBeGreaterThan(18)
    expect(xml).toMatch(/<pageSetup orientation="landscape" fitToWidth="\d" fitToHeight="0"\/>/)
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Touchpoints'!$1:$1<`,
    )
  })

  it('has no formula in it, and marks as text what looks like one', async () => {
    const parts = partsOf(await workbookOf(MAP))
    const sheets = Object.keys(parts).filter(name => name.startsWith('xl/worksheets/'))
    for (const name of sheets) expect(parts[name]).not.toMatch(/<f[ >]/)
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<c r="B2" s="3" t="s">/)
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"')
  })

  it('is read by a reader that is not ours', async () => {
    const sheets = await readXlsxFile(Buffer.from(await workbookOf(MAP)), { trim: false })
    const rows = sheets.find(({ sheet }) => sheet === 'Touchpoints')!.data
    const at = (header: string) => rows[0]!.indexOf(header)
    expect(rows[1]![at('touchpoint')]).toBe('Pays\r\n"cash" _x0041_ \u0007')
    expect(rows[1]![at('emotion (-2..2)')]).toBe(-2)
    expect(rows[1]![at('moment_of_truth')]).toBe(true)
    expect(rows[1]![at('personas')]).toBe('নাদিয়া')
    expect(rows[2]![at('touchpoint_order')]).toBe(2)
    const about = sheets.find(({ sheet }) => sheet === 'About')!.data
    expect(about.find(([what]) => what === 'made_at')![1]).toEqual(writeOptions.now)
  })

  it('has no cell that is longer than a cell may be, and loses nothing by that', async () => {
    const bytes = await workbookOf(MAP)
    const { 'xl/sharedStrings.xml': xml } = partsOf(bytes)
    const texts = [...xml!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!.length)
    expect(Math.max(...texts)).toBeLessThanOrEqual(32_767)
    expect((await tableOf(bytes)).map).toEqual(MAP)
  })

  it('is the same file for the same map at the same time', async () => {
    expect(await workbookOf(MAP)).toEqual(await workbookOf(MAP))
  })
})

/** Sheets as another program writes them. */
async function foreign(...sheets: { sheet: string; data: SheetData }[]): Promise<Bytes> {
  const buffer = await writeXlsxFile(sheets).toBuffer()
  return new Uint8Array(buffer)
}

describe('a workbook of somebody else', () => {
  it('is read from the sheet that looks like a journey; another can be chosen', async () => {
    const bytes = await foreign(
      { sheet: 'Cover', data: [['Our project'], ['Version 3']] },
      {
        sheet: 'Map',
        data: [
          ['Phase', 'Step', 'Score'],
          ['Buy', 'Pay', -1],
        ],
      },
      {
        sheet: 'Other',
        data: [
          ['Phase', 'Step'],
          ['Use', 'Cook'],
        ],
      },
    )
    const { outline, questions, format } = await tableOf(bytes)
    expect(format).toBe('xlsx')
    expect(outline).toEqual(['Buy / Pay (someone -1)'])
    expect(questions).toContainEqual({
      kind: 'choice',
      id: 'sheet',
      options: ['Cover', 'Map', 'Other'].map(name => ({ value: name, text: name })),
      value: 'Map',
    })
    expect((await tableOf(bytes, { choices: { sheet: 'Other' } })).outline).toEqual(['Use / Cook'])
  })

  it('may hold a log of events, which its own reader takes', async () => {
    const bytes = await foreign(
      { sheet: 'Cover', data: [['Our project'], ['Version 3']] },
      {
        sheet: 'Log',
        data: [
          ['case_id', 'activity', 'timestamp'],
          ['1', 'Pay', '2026-01-01T10:00:00'],
          ['1', 'Cook', '2026-01-01T11:00:00'],
        ],
      },
    )
    const { map, questions } = await tableOf(bytes)
    expect([...map.touchpoints.values()].map(({ title }) => title).sort()).toEqual(['Cook', 'Pay'])
    expect(questions?.slice(0, 2)).toMatchObject([
      { id: 'sheet', value: 'Log' },
      { id: 'shape', value: 'log' },
    ])
  })

  it('has merged cells over all that they cover', async () => {
    const bytes = await foreign({
      sheet: 'Map',
      data: [
        ['', { value: 'Buy', columnSpan: 2 }, null, 'Use'],
        ['Steps', 'Search', 'Pay', 'Cook'],
        ['Emotion', 1, -2, 2],
      ],
    })
    expect((await tableOf(bytes)).outline).toEqual([
      'Buy / Search (someone 1)',
      'Buy / Pay (someone -2)',
      'Use / Cook (someone 2)',
    ])
  })

  it('has dates as ISO texts, truths, and what formulas came to', async () => {
    const bytes = await foreign({
      sheet: 'Log',
      data: [
        ['when', 'then', 'yes', 'number'],
        [
          { value: new Date('2026-03-04T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
          { value: new Date('2026-03-04T10:20:30Z'), type: Date, format: 'dd/mm/yyyy hh:mm:ss' },
          true,
          0.1,
        ],
      ],
    })
    const parts = unzipSync(bytes)
    const sheet = Object.keys(parts).find(name => name.startsWith('xl/worksheets/sheet'))!
    // As a spreadsheet saves them: one with a number, one with a text, one that failed.
    const formulas =
      '<row r="5"><c r="A5"><f>1+1</f><v>2</v></c><c r="B5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
      '<c r="C5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D5" t="inlineStr"><is><r><t>in</t></r><r><t> line</t></r></is></c></row>'
    parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace('</sheetData>', `${formulas}</sheetData>`))
    const read = await readRows(sourceOf(zipSync(parts) as Bytes))
    expect(read).toMatchObject({
      ok: true,
      sheet: 'Log',
      rows: [
        { line: 1, cells: ['when', 'then', 'yes', 'number'] },
        { line: 2, cells: ['2026-03-04', '2026-03-04T10:20:30', 'TRUE', '0.1'] },
        { line: 5, cells: ['2', 'ab', '', 'in line'] },
      ],
      warnings: [{ code: 'table.errorCell', line: 5, text: '#DIV/0!' }],
    })
  })
})

describe('a workbook that means harm', () => {
  const packed = (parts: Record<string, string>): Bytes =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))) as Bytes
  const WORKBOOK =
    '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
  const RELATIONS =
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
  const withSheet = (xml: string) =>
    packed({
      'xl/workbook.xml': WORKBOOK,
      'xl/_rels/workbook.xml.rels': RELATIONS,
      'xl/worksheets/sheet1.xml': xml,
    })

  it('is refused where it would unpack to more than memory holds', async () => {
    const bomb = withSheet('<worksheet/>')
    // The list at its end says how much the sheet becomes: 400 MB.
    const list = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = bomb.length - 4; at > 0; at--) {
      if (list.getUint32(at, true) === 0x02014b50 && bomb[at + 46 + 3] === 'w'.charCodeAt(0)) {
        if (list.getUint16(at + 28, true) === 'xl/worksheets/sheet1.xml'.length)
          list.setUint32(at + 24, 4e8, true)
      }
    }
    expect(await readMap(bomb)).toMatchObject({ ok: false, reason: 'too-large' })
  })

  it('costs no more than its cells where it names the last row, the last column and all between', async () => {
    const read = await readMap(
      withSheet(
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>stage</t></is></c></row>' +
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>' +
          '<row r="9007199254740991"><c r="A9" t="inlineStr"><is><t>Buy</t></is></c></row></sheetData>' +
          '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:A99999999999999"/></mergeCells></worksheet>',
      ),
    )
    expect(read.ok).toBe(true)
  })

  it('has no entities that grow', async () => {
    const read = await readRows(
      sourceOf(
        withSheet(
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is>' +
            '<t>&b;&amp;</t></is></c></row></sheetData></worksheet>',
        ),
      ),
    )
    expect(read).toMatchObject({ rows: [{ cells: ['&b;&'] }] })
  })

  it('is refused where it has no sheets', async () => {
    expect(await readMap(packed({ 'xl/workbook.xml': '<workbook/>' }))).toMatchObject({
      ok: false,
      reason: 'broken',
    })
  })
})
