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

  test('leaves no text a chance to be markup, and cells guarded against formulas as they are', () => {
    const { html, text } = tableForPasting(Papa.unparse([['A'], ['<img src=x onerror=alert(1)>'], ["'=1+1"]]))
    expect(cellsOf(html)).toEqual([['A'], ['<img src=x onerror=alert(1)>'], ["'=1+1"]])
    expect(text).toContain("'=1+1")
  })

  test('keeps every cell in its place, whatever is in it', () => {
    const cell = arbText.map(text => text.replace(/\r\n?/g, '\n').replace(/[\0\ufeff]/g, ''))
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 4 })
    const law = fc.property(rows, rows => {
      const { html, text } = tableForPasting(Papa.unparse(rows))
      expect(cellsOf(html)).toEqual(rows)
      expect(Papa.parse(text, { delimiter: '\t', newline: '\n' }).data).toEqual(rows)
    })
    fc.assert(law, { numRuns: runs(30) })
  })
})
