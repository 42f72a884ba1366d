import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameInBackup, nameInFolder } from '../../src/commands/backup/copyName'
import { fileName } from '../../src/commands/download'
import { patience, runs } from '../helpers/runs'

const ID = 'AbCd1234efGH5678'

/** What Chromium refuses in a folder of the disk, on every system, and what Windows refuses. */
function whatIsAmiss(name: string): string[] {
  const rules: Record<string, boolean> = {
    'a character of paths, shells or none at all':
      /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}"*/:<>?\\|]/u.test(name),
    'an end that is trimmed': /^[\s.~]|[\s.~]$/u.test(name),
    'a device': /^(con|prn|aux|nul|clock\$|(com|lpt)\d)(\.|$)/i.test(name),
    // With room for what browsers put behind a name while they write (`.crswap`).
    'too many bytes': new TextEncoder().encode(name).length > 248,
    empty: name === '',
  }
  return Object.keys(rules).filter(rule => rules[rule])
}

const HARD = [
  ...['\u200d', '\u200b', '\u00ad', '\ufeff', '\u0085', '\u00a0', '\ufffe', '\ud83d', '\u2028', '\u0301'],
  ...['~', '.', ' ', '/', 'con', 'AUX', 'com1', 'lpt9', 'clock$', 'a', 'র', '্', '😀', '\u{e0067}'],
  // Each becomes two characters in names.
  '\u{1d15e}'.repeat(30),
]
/** Anything, and often what is hard in a name. */
const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.string({ unit: fc.constantFrom(...HARD), maxLength: 12 }),
)

describe('the name of a file', () => {
  it(
    'is one that every system and every browser takes, whatever the title',
    () => {
      const law = fc.property(title, fc.integer({ min: 1, max: 100 }), (text, take) => {
        const names = [nameInFolder(text, ID, take), fileName(text, '.png'), nameInBackup(text, ID).slice(5)]
        expect(names.map(whatIsAmiss)).toEqual([[], [], []])
      })
      fc.assert(law, { numRuns: runs(2_000) })
    },
    patience(20_000),
  )

  it.each([
    ['র‍্যাব 👩‍💻', 'র্যাব 👩💻 ~AbCd1234.jatra.json'],
    ['ক্ষ: a/b?', 'ক্ষ a b ~AbCd1234.jatra.json'],
    ['~ draft', 'draft ~AbCd1234.jatra.json'],
    ['con.x', '_con.x ~AbCd1234.jatra.json'],
    ['Con', 'Con ~AbCd1234.jatra.json'],
    ['\u200b', 'jatra ~AbCd1234.jatra.json'],
  ])('%j → %s', (text, name) => {
    expect(nameInFolder(text, ID)).toBe(name)
  })

  it('of a second file of a map says so, and still tells the map', () => {
    expect(nameInFolder('Shop', ID, 2)).toBe('Shop ~AbCd1234 (2).jatra.json')
  })
})
