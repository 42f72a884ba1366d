import { describe, expect, it } from 'vitest'
import { pairKey } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { mapFromSketch } from '../../../src/model/sketch'
import { counterIds } from '../../helpers/maps'
import { editedWorkbook, type SeenSheet } from './editWorkbook'
import { notesOf, tableOf } from './tableOf'

/** Search and Pay (side by side), then Cook; one persona, two pains, a link. */
const MAP = mapFromSketch(
  {
    title: 'Dinner',
    personas: [{ key: 'nadia', name: 'Nadia', role: 'Cook' }],
    stages: [
      {
        title: 'Buy',
        touchpoints: [
          { key: 'search', title: 'Search', emotion: { nadia: 1 }, from: 'Nadia', to: 'Shop' },
          { key: 'pay', title: 'Pay', pains: [{ text: 'Slow', severity: 4 }, { text: 'Dear' }] },
          { key: 'wait', title: 'Wait', under: 'pay' },
        ],
      },
      { title: 'Use', touchpoints: [{ key: 'cook', title: 'Cook' }] },
    ],
    links: [{ from: 'pay', to: 'cook', label: 'then', share: 80 }],
    notes: [{ text: 'A note', at: [3, 4] }],
  },
  counterIds('m'),
)

const BEFORE = ['Buy / Search (Nadia 1)', 'Buy / Pay (pain Slow, pain Dear)', 'Buy / Wait', 'Use / Cook']

async function edited(edit: (sheets: Record<string, SeenSheet>) => void) {
  return tableOf(await editedWorkbook(MAP, edit))
}

const idOf = (map: JourneyMap, title: string) =>
  [...map.touchpoints].find(([, card]) => card.title === title)![0]

describe('a workbook that somebody changed', () => {
  it('comes back as it was if nobody did, with nothing to say', async () => {
    const read = await edited(() => {})
    expect(read.map).toEqual(MAP)
    expect(read.warnings).toBeUndefined()
    expect(read.questions).toBeUndefined()
  })

  it('has the texts that were changed, and all that the sheets do not show', async () => {
    const { map, outline } = await edited(({ Touchpoints }) => {
      Touchpoints!.set({ touchpoint: 'Search' }, 'touchpoint', 'Looks around')
      Touchpoints!.set({ touchpoint: 'Pay' }, 'channels', 'App')
      Touchpoints!.set({ touchpoint: 'Pay' }, 'moment_of_truth', 'TRUE')
    })
    expect(outline.slice(0, 2)).toEqual([
      'Buy / Looks around (Nadia 1)',
      'Buy / Pay (by app, !, pain Slow, pain Dear)',
    ])
    expect(map.touchpoints.get(idOf(MAP, 'Search'))).toMatchObject({ from: 'Nadia', to: 'Shop' })
    expect(map.notes).toEqual(MAP.notes)
    expect(map.links).toEqual(MAP.links)
  })

  it('has what was added: the id is new, the place is that of the row', async () => {
    const { outline } = await edited(({ Touchpoints }) => {
      const row = Touchpoints!.titles.map(title => ({ stage: 'Buy', touchpoint: 'Compare' })[title] ?? '')
      Touchpoints!.rows.splice(1, 0, row)
    })
    expect(outline).toEqual([BEFORE[0], 'Buy / Compare', ...BEFORE.slice(1)])
  })

  it('keeps cards that stand above one another together when a row comes between others', async () => {
    const { map } = await edited(({ Touchpoints }) => {
      const row = Touchpoints!.titles.map(title => ({ stage: 'Buy', touchpoint: 'Compare' })[title] ?? '')
      Touchpoints!.rows.splice(1, 0, row)
    })
    const place = (title: string) => map.touchpoints.get(idOf(map, title))!.place
    expect(place('Wait').slice(2)).toEqual([place('Pay')[2], 1])
  })

  it('lacks what was deleted, with all that hung on it', async () => {
    const { outline, map } = await edited(({ Touchpoints }) => {
      Touchpoints!.rows = Touchpoints!.rows.filter(row => row !== Touchpoints!.find({ touchpoint: 'Pay' }))
    })
    expect(outline).toEqual(['Buy / Search (Nadia 1)', 'Buy / Wait', 'Use / Cook'])
    expect([map.annotations.size, map.links.size]).toEqual([0, 0])
  })

  it('is in the order of its rows if those were moved', async () => {
    const { outline } = await edited(({ Touchpoints }) => {
      Touchpoints!.rows.splice(0, 0, ...Touchpoints!.rows.splice(1, 1))
    })
    expect(outline.slice(0, 2)).toEqual([BEFORE[1], BEFORE[0]])
  })

  it('is in the order of its numbers if those were changed', async () => {
    const { outline } = await edited(({ Touchpoints }) => {
      Touchpoints!.set({ touchpoint: 'Search' }, 'touchpoint_order', '9')
    })
    expect(outline).toEqual([BEFORE[1], BEFORE[2], BEFORE[0], BEFORE[3]])
  })

  it('has a touchpoint in another stage if the name of that was written', async () => {
    const { outline } = await edited(({ Touchpoints }) => {
      Touchpoints!.set({ touchpoint: 'Wait' }, 'stage', 'Use')
    })
    expect(outline).toEqual([BEFORE[0], BEFORE[1], 'Use / Wait', 'Use / Cook'])
  })

  it('has a new stage if one was named that is none, and a new name if all rows have it', async () => {
    const moved = await edited(({ Touchpoints }) =>
      Touchpoints!.set({ touchpoint: 'Wait' }, 'stage', 'Leave'),
    )
    expect(moved.outline.at(-1)).toBe('Leave / Wait')
    const renamed = await edited(({ Touchpoints }) => {
      for (const title of ['Search', 'Pay', 'Wait']) Touchpoints!.set({ touchpoint: title }, 'stage', 'Get')
    })
    expect(renamed.outline[0]).toBe('Get / Search (Nadia 1)')
    expect([...renamed.map.stages.keys()]).toEqual([...MAP.stages.keys()])
  })

  it('changes annotations in their own order: one that was reworded keeps its figures', async () => {
    const { map } = await edited(({ Touchpoints }) => {
      Touchpoints!.set({ touchpoint: 'Pay' }, 'pain_points', 'Very slow; Dear; Ugly')
    })
    expect(notesOf(map, idOf(map, 'Pay'))).toEqual(['pain Very slow', 'pain Dear', 'pain Ugly'])
    expect([...map.annotations.values()].find(({ text }) => text === 'Very slow')?.severity).toBe(4)
  })

  it('has ratings and figures as typed', async () => {
    const { map } = await edited(({ Ratings, Annotations, Links }) => {
      Ratings!.set({ touchpoint: 'Search' }, 'emotion', '-2')
      Ratings!.add({ touchpoint: 'Cook', persona: 'Nadia', emotion: '2' })
      Annotations!.set({ text: 'Dear' }, 'severity', '5')
      Annotations!.add({ kind: 'idea', about: 'Cook', text: 'A recipe' })
      Links!.set({ from: 'Pay' }, 'share', '75,5')
      Links!.add({ from: 'Search', to: 'Pay' })
    })
    const [nadia] = map.personas.keys()
    expect(map.ratings.get(pairKey(idOf(map, 'Search'), nadia!))).toBe(-2)
    expect(map.ratings.get(pairKey(idOf(map, 'Cook'), nadia!))).toBe(2)
    expect([...map.annotations.values()].find(({ text }) => text === 'Dear')?.severity).toBe(5)
    expect(notesOf(map, idOf(map, 'Cook'))).toEqual(['idea A recipe'])
    expect([...map.links.values()].map(({ share, label }) => [label, share])).toEqual([
      ['then', 75.5],
      ['', undefined],
    ])
  })

  it('loses a rating whose cell was emptied, and one whose row was deleted', async () => {
    expect(
      (await edited(({ Ratings }) => Ratings!.set({ touchpoint: 'Search' }, 'emotion', ''))).map.ratings.size,
    ).toBe(0)
    const { map } = await edited(({ Ratings }) => {
      Ratings!.rows = []
    })
    expect(map.ratings.size).toBe(0)
  })

  it('has personas and stages as their sheets say', async () => {
    const { map, outline } = await edited(({ Personas, Stages, Touchpoints }) => {
      Personas!.set({ persona: 'Nadia' }, 'persona', 'Nadia K.')
      Personas!.add({ persona: 'Rahim' })
      Touchpoints!.titles.push('emotion (-2..2): Rahim')
      Touchpoints!.set({ touchpoint: 'Cook' }, 'emotion (-2..2): Rahim', '1')
      Stages!.set({ stage: 'Use' }, 'stage_order', '0')
      Stages!.set({ stage: 'Use' }, 'speaker_notes', 'Smile')
    })
    expect([...map.personas.values()].map(({ name, role }) => [name, role])).toEqual([
      ['Nadia K.', 'Cook'],
      ['Rahim', ''],
    ])
    expect(outline[0]).toBe('Use / Cook (Rahim 1)')
    expect([...map.stages.values()].find(({ title }) => title === 'Use')?.speakerNotes).toBe('Smile')
  })

  it('has the title of its last sheet', async () => {
    const { map } = await edited(({ About }) => About!.set({ what: 'title' }, 'value', 'Supper'))
    expect(map.meta.title).toBe('Supper')
  })

  it('is put together from what is to be seen if its hidden sheet is gone, and says so', async () => {
    const { map, outline, warnings } = await edited(sheets => {
      delete sheets.Jatra
    })
    expect(outline).toEqual(BEFORE)
    expect(map.personas).toEqual(MAP.personas)
    expect(map.annotations).toEqual(MAP.annotations)
    expect(map.links).toEqual(MAP.links)
    expect(warnings).toEqual([{ code: 'table.notCarried' }])
  })

  it('has a copied row as a touchpoint of its own', async () => {
    const { outline, map } = await edited(({ Touchpoints }) => {
      Touchpoints!.rows.splice(1, 0, [...Touchpoints!.rows[0]!])
    })
    expect(outline.slice(0, 2)).toEqual(['Buy / Search (Nadia 1)', 'Buy / Search (Nadia 1)'])
    expect(map.touchpoints.size).toBe(5)
  })
})
