import { describe, expect, it } from 'vitest'
import { groupOfHeading, groupOfLine } from '../../src/io/markdown/groupLabel'
import { readMarkdown } from '../../src/io/markdown/readMarkdown'
import { isRuleRow, tableCells } from '../../src/io/markdown/tableCells'
import { tableOf } from '../../src/io/markdown/tableOf'
import { readMap } from '../../src/io/readMap'
import { gridOf, lanesAtLeft } from '../../src/io/table/gridShape'
import { meaningOf } from '../../src/io/table/headers'
import { MAX_COLUMNS } from '../../src/io/table/rows'
import { guessScale, parseEmotion, scaleInHeader } from '../../src/io/table/scale'
import { guarded, parseNumber, unguarded } from '../../src/io/table/values'
import { counterIds } from '../helpers/maps'
import { bytesOf } from './helpers'

/*
 * Texts in which something short is said again and again, to keep a reader busy. No time is measured: what costs the square
 * of the length would take hours for these, and never end here.
 */

const MILLION = 1_000_000
const SIGNS = [
  ' ',
  '\r',
  '\n',
  '\u2028',
  '-',
  ':',
  '(',
  '()',
  ' - ',
  '/',
  '/1',
  '1',
  '|',
  '|-',
  '"',
  "'",
  '#',
]
/** Of Markdown, in which no line is longer. */
const LONG_LINE = `${' '.repeat(50_000)}${'a'.repeat(49_000)}`
const pumped = (sign: string) => sign.repeat(MILLION / sign.length)

describe.each(SIGNS.map(sign => [JSON.stringify(sign), pumped(sign)]))(
  'a cell of a million %s',
  (_, many) => {
    const cell = `a${many}!`

    it('means what its beginning does, or nothing', () => {
      expect(meaningOf(`Weather${many}!`).kind).toBe('lane')
      expect(scaleInHeader(`1${many}!`)).toBeUndefined()
      const rows = [cell, `Emotion${many}!`, 'Pain points'].map((name, line) => ({
        line,
        cells: [name, cell],
      }))
      expect(lanesAtLeft(rows)).toBeLessThan(3)
      expect(gridOf(rows)?.rows.length ?? 0).toBeLessThan(4)
    })

    it('is no rating and no number', () => {
      for (const text of [cell, `4${many}!`, `4/5${many}!`, `!${many}5`]) {
        expect(parseEmotion(text, '1..5')).toBeUndefined()
        expect(parseNumber(text)).toBeUndefined()
        expect(guessScale([text])).toBeUndefined()
      }
    })

    it('is guarded, and comes back', () => {
      for (const text of [many, cell, `;${many}=`]) expect(unguarded(guarded(text))).toBe(text)
    })

    it('is no row of dashes, and no label', () => {
      expect(isRuleRow(`|--${many}!`)).toBe(false)
      expect(groupOfHeading(cell)).toBeUndefined()
      expect(groupOfLine(`${cell}:`)).toBeUndefined()
      expect(tableCells(`|${cell}`).length).toBeLessThanOrEqual(MAX_COLUMNS + 1)
    })
  },
)

describe('a file that is made to keep a reader busy', () => {
  it.each([
    ['a cell of spaces', 'x.csv', `Stage,Touchpoint\n"a${pumped(' ')}!",b\n`],
    ['a rating of line ends', 'x.csv', `Stage,Touchpoint,Emotion\na,b,"1${pumped('\r')}!"\n`],
    ['a list of empty lines', 'x.csv', `,S1,S2\nEmotion,1,2\nPains,x,y\nSteps,"a\nb${pumped('\n')}!",b\n`],
    ['a header of colons', 'x.csv', `Stage,Touchpoint,"a${pumped(': ')}"\na,b,c\n`],
    ['columns without end', 'x.csv', `Stage,Touchpoint${pumped(',')}\na,b\n`],
    ['one line', 'x.csv', pumped('a ')],
    ['dashes in a table', 'x.md', `a\n|a|\n|--${pumped('-')}!\n`],
    ['a row of bars', 'x.md', `# M\n\n| Stage | a${pumped('|')}\n|---|---|\n| c | d |\n`],
    ['tables of one kind', 'x.md', '| Stage | a |\n| b | c |\n\n'.repeat(20_000)],
    ['hashes before the last', 'x.md', `# T\n\n- a\n\n${`## ${'#'.repeat(90_000)}x #\n- b\n`.repeat(4)}`],
    ['a heading with a strange line end', 'x.md', `# T\n\n- a\n\n${`#${LONG_LINE}\u2028\n`.repeat(4)}`],
    ['spaces above the title', 'x.md', `---\n# c\n# d\n---\n${LONG_LINE}\n# T\n- a\n`],
    ['paragraphs without end', 'x.md', `# T\n\n## S\n\n${'a\n\n'.repeat(MILLION / 10)}`],
    ['lines of one letter', 'x.txt', 'a\n'.repeat(MILLION / 2)],
    ['a line of spaces', 'x.txt', `one\ntwo${pumped(' ')}three\n`],
  ])('ends: %s', async (_, name, text) => {
    const read = await readMap(bytesOf(text), { name })
    expect(read.ok ? '' : read.reason).not.toBe('failed')
  })

  it('has only as many columns as a table may have, and that is said', async () => {
    const page = `| Stage | Touchpoint |${' a |'.repeat(MAX_COLUMNS)}\n|---|---|\n| Buy | Pay |\n`
    const read = await readMarkdown(page, counterIds())
    if (!read.ok) throw new Error(read.detail)
    expect([...read.map.touchpoints.values()].map(({ title }) => title)).toEqual(['Pay'])
    expect(read.warnings).toContainEqual({ code: 'table.tooLong' })
  })

  it('keeps the table that says most of a journey, the first of equals', () => {
    const table = (heading: string, ...names: string[]) => ({
      heading,
      rows: [names, names.map(() => heading)].map((cells, line) => ({ line, cells })),
    })
    const tables = [table('one', 'x', 'y'), table('two', 'Stage', 'Step'), table('three', 'Phase', 'Task')]
    expect(tableOf(tables)).toEqual({ rows: tables[1]!.rows, known: 2, left: [tables[0], tables[2]] })
  })
})
