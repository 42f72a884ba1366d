import { describe, expect, it } from 'vitest'
import type { Bytes } from '../../../src/io/format'
import { sourceOf } from '../../../src/io/source'
import { readRows } from '../../../src/io/table/readRows'
import { bytesOf } from '../helpers'

async function rowsOf(bytes: Bytes | string) {
  const read = await readRows(sourceOf(typeof bytes === 'string' ? bytesOf(bytes) : bytes))
  if (!read.ok) throw new Error(read.reason)
  return read
}

const cells = async (bytes: Bytes | string) => (await rowsOf(bytes)).rows.map(row => row.cells)

function utf16(text: string, bigEndian = false, mark = true): Bytes {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2)
  const view = new DataView(bytes.buffer)
  ;[...(mark ? '\ufeff' : ''), ...text.split('')].forEach((char, at) => {
    view.setUint16(at * 2, char.charCodeAt(0), !bigEndian)
  })
  return bytes
}

describe('the rows of a table that is text', () => {
  it.each([
    ['commas', 'stage,step\nBuy,Pay\n', ','],
    ['semicolons, as where numbers have commas', 'stage;step;score\nBuy;Pay;1,5\nBuy;Wait;2,5\n', ';'],
    ['tabs, as pasted from a spreadsheet', 'stage\tstep\r\nBuy, or not\tPay\r\n', '\t'],
    ['bars', 'stage|step\nBuy|Pay\n', '|'],
    ['what its first line says', 'sep=;\nstage;step, or task\nBuy;Pay, wait\n', ';'],
  ])('are parted by %s', async (_, text, delimiter) => {
    const read = await rowsOf(text)
    expect(read.delimiter).toBe(delimiter)
    expect(read.rows[0]!.cells.slice(0, 2)).toEqual(['stage', expect.stringMatching(/^step/)])
  })

  it('are read whatever letters they are saved in', async () => {
    const text = 'étape\tcanal\r\nযাত্রা\tÜber uns\r\n'
    const table = [
      ['étape', 'canal'],
      ['যাত্রা', 'Über uns'],
    ]
    expect(await cells(text)).toEqual(table)
    expect(await cells(`\ufeff${text}`)).toEqual(table)
    expect(await cells(utf16(text))).toEqual(table)
    expect(await cells(utf16(text, true))).toEqual(table)
  })

  it('are read in UTF-16 without its mark', async () => {
    const table = [
      ['stage', 'step'],
      ['Buy', 'Pay'],
    ]
    expect(await cells(utf16('stage\tstep\nBuy\tPay\n', false, false))).toEqual(table)
    expect(await cells(utf16('stage\tstep\nBuy\tPay\n', true, false))).toEqual(table)
  })

  it('are read in Windows-1252 where they are no UTF-8, and that is said', async () => {
    const bytes = new Uint8Array([...'caf\u00e9;prix\n\u0080 5;x'].map(char => char.charCodeAt(0)))
    const read = await rowsOf(bytes)
    expect(read.rows[0]!.cells).toEqual(['café', 'prix'])
    expect(read.rows[1]!.cells[0]).toBe('€ 5')
    expect(read.warnings).toContainEqual({ code: 'table.codePage' })
  })

  it('know the line in which they begin, also after cells of several lines and empty lines', async () => {
    const read = await rowsOf('stage,step\r\n"Buy\r\nnow",Pay\r\n\r\nUse,Cook\r\n')
    expect(read.rows).toEqual([
      { line: 1, cells: ['stage', 'step'] },
      { line: 2, cells: ['Buy\r\nnow', 'Pay'] },
      { line: 5, cells: ['Use', 'Cook'] },
    ])
  })

  it('take a quotation mark that is never closed for a letter, and say where it is', async () => {
    const read = await rowsOf('stage,step\nBuy,"Pay\nUse,Cook\n')
    expect(read.rows.map(row => row.cells)).toEqual([
      ['stage', 'step'],
      ['Buy', '"Pay'],
      ['Use', 'Cook'],
    ])
    expect(read.warnings).toContainEqual({ code: 'table.quotes', line: 2 })
  })

  it('are none in a picture', async () => {
    expect(await readRows(sourceOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])))).toMatchObject({
      ok: false,
      reason: 'broken',
    })
  })
})
