// @vitest-environment jsdom
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { tableForPasting } from '../../src/commands/tableForPasting'
import { arbText } from '../helpers/maps'
import { runs } from '../helpers/runs'

/** The cells of a table in HTML, as whoever pastes it reads them; line breaks as lines. */
function cellsOf(html: string): string[][] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.querySelectorAll('tr')].map(row =>
    [...row.children].map(cell => {
      for (const end of cell.querySelectorAll('br')) end.replaceWith('\n')
      return cell.textContent
    }),
  )
}

describe('a table for the clipboard', () => {
  test('has the cells of the file, head first, as HTML and as lines with tabs', () => {
    const { html, text } = tableForPasting('\ufeffStage,Touchpoint\r\nOrder,"Pays, \n""twice"""\r\n')
    const cells = [
      ['Stage', 'Touchpoint'],
      ['Order', 'Pays, \n"twice"'],
    ]
    expect(cellsOf(html)).toEqual(cells)
    expect(html).toContain('<th>Stage</th>')
    expect(text).toBe('Stage\tTouchpoint\nOrder\t"Pays, \n""twice"""')
  })

  test('has only columns in which something stands, and none of ids', () => {
    const { text } = tableForPasting(
      'stage,goal,touchpoint,touchpoint_id\nOrder,,Pays,x1\nOrder, ,Waits,x2\n',
    )
    expect(text).toBe('stage\ttouchpoint\nOrder\tPays\nOrder\tWaits')
  })

  test('leaves no text a chance to be markup, and cells guarded against formulas as they are', () => {
    const { html, text } = tableForPasting(Papa.unparse([['A'], ['<img src=x onerror=alert(1)>'], ["'=1+1"]]))
    expect(cellsOf(html)).toEqual([['A'], ['<img src=x onerror=alert(1)>'], ["'=1+1"]])
    expect(text).toContain("'=1+1")
  })

  test('keeps every cell in its place, whatever is in it', () => {
    const cell = arbText.map(text => text.replace(/\r\n?/g, '\n').replace(/[\0\ufeff]/g, ''))
    const line = fc.tuple(fc.constant('x'), cell, cell)
    const law = fc.property(fc.array(line, { maxLength: 3 }), lines => {
      // A last row that has something in every column.
      const rows = [['a', 'b', 'c'], ...lines, ['1', '2', '3']]
      const { html, text } = tableForPasting(Papa.unparse(rows))
      expect(cellsOf(html)).toEqual(rows)
      expect(Papa.parse(text, { delimiter: '\t', newline: '\n' }).data).toEqual(rows)
    })
    fc.assert(law, { numRuns: runs(30) })
  })
})
