import { describe, expect, test } from 'vitest'
import { seenBoard } from '../../src/commands/seenBoard'
import { drawPicture, type PicturedBoard } from '../../src/io/picture'
import { NO_FILTER } from '../../src/model/analysis/filter'
import { leaveOut } from '../../src/model/leaveOut/leaveOut'
import { NOTHING_LEFT_OUT } from '../../src/model/leaveOut/rules'
import { buildSketch } from '../../src/model/sketch'
import { counterIds } from '../helpers/maps'
import { saidIn } from '../helpers/shapes'
import { boardOptions } from '../helpers/writeOptions'

const { map, ids } = buildSketch(
  {
    title: 'Shop',
    lanes: ['pains'],
    personas: [
      { name: 'Ana', key: 'ana' },
      { name: 'Bo', key: 'bo' },
    ],
    stages: [
      {
        title: 'Search',
        key: 'search',
        touchpoints: [
          { title: 'Asks a friend', emotion: { ana: 1 } },
          { title: 'Reads reviews', emotion: { bo: -1 }, pains: [{ text: 'Too many', severity: 2 }] },
        ],
      },
      {
        title: 'Purchase',
        key: 'purchase',
        touchpoints: [
          { title: 'Pays', emotion: { ana: -2 }, pains: [{ text: 'Late fees', severity: 5 }], tags: ['Ana'] },
        ],
      },
    ],
  },
  counterIds(),
)
const id = (key: string) => ids.get(key)!
const NARROWED = { filter: NO_FILTER, collapsed: [], focus: undefined }

/** What a picture of the board says. */
function said(of = map, board?: PicturedBoard): string {
  return saidIn(drawPicture(of, { ...boardOptions, board })).join('\n')
}

describe('the board as it is on screen', () => {
  test('is all of it where nothing is folded or filtered', () => {
    expect(seenBoard(map, map, { ...NARROWED, collapsed: ['gone'], focus: id('ana') })).toBeUndefined()
    for (const word of ['Search', 'Asks a friend', 'Too many', 'Purchase', 'Pays']) {
      expect(said()).toContain(word)
    }
  })

  test('has of a folded stage its number, and nothing of what is in it', () => {
    const seen = seenBoard(map, map, { ...NARROWED, collapsed: [id('search')] })!
    const words = said(map, seen.board)
    for (const word of ['Search', 'Asks a friend', 'Too many']) expect(words).not.toContain(word)
    expect(words.split('\n')).toEqual(expect.arrayContaining(['1', '2', 'Purchase', 'Pays', 'Late fees']))
  })

  test('has of a filtered board what passes, and of a persona’s their line alone', () => {
    const bad = seenBoard(map, map, { ...NARROWED, filter: { ...NO_FILTER, severity: 4 } })!
    expect(said(map, bad.board)).not.toContain('Too many')
    expect(said(map, bad.board)).toContain('Late fees')

    const anas = seenBoard(map, map, { ...NARROWED, filter: { ...NO_FILTER, persona: id('ana') } })!
    expect(said(map, anas.board)).not.toContain('Reads reviews')
    const picture = drawPicture(map, { ...boardOptions, board: anas.board })
    // The chip above the table, and the line in the legend.
    const names = saidIn(picture)
    expect([names.filter(name => name === 'Ana').length, names.filter(name => name === 'Bo').length]).toEqual(
      [2, 1],
    )
  })

  test('filters a copy for others by what the map says, not by what the copy says instead', () => {
    const words = { persona: (number: number) => `Persona ${number}`, newPersona: 'Customer' }
    const copy = leaveOut(map, { ...NOTHING_LEFT_OUT, names: true }, words)
    const filter = { ...NO_FILTER, tags: ['Ana'], persona: id('ana') }
    const seen = seenBoard(map, copy, { ...NARROWED, filter, focus: id('bo') })!
    const shown = said(copy, seen.board)
    expect(shown).toContain('Pays')
    expect(shown).not.toContain('Asks a friend')
    expect(copy.personas.get(seen.focus!)?.name).toBe('Persona 2')
    expect(copy.personas.get(seen.board.only!)?.name).toBe('Persona 1')
  })
})
