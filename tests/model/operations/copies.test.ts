import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../../src/model/analysis/annotations'
import { imagesOf } from '../../../src/model/analysis/imagesOf'
import type { JourneyMap, Lane } from '../../../src/model/journey'
import { type Clip, openClip } from '../../../src/model/operations/clip'
import { copyRecords } from '../../../src/model/operations/copyRecords'
import { duplicate } from '../../../src/model/operations/duplicate'
import { pasteClip } from '../../../src/model/operations/pasteClip'
import { sortedByOrder } from '../../../src/model/order'
import { makeRecord } from '../../helpers/maps'
import { draw, drawnAfter, editing, inOrder, mapOf } from './notation'

/** One persona, who rated a and b; a pain point on a that an opportunity on b solves; a leads to b, b to c. */
function rich(drawing = 'a b | c'): JourneyMap {
  return mapOf(drawing, {
    personas: new Map([['p', makeRecord('personas', { name: 'Nadia', order: 'a0' })]]),
    links: new Map([
      ['ab', makeRecord('links', { from: 'a', to: 'b' })],
      ['bc', makeRecord('links', { from: 'b', to: 'c' })],
      ['pa', makeRecord('links', { from: 'p', to: 'a' })],
    ]),
    annotations: new Map([
      ['pain', makeRecord('annotations', { kind: 'pain', target: 'a', text: 'slow', severity: 4 })],
      ['chance', makeRecord('annotations', { kind: 'opportunity', target: 'b', text: 'fast' })],
    ]),
    ratings: new Map([
      ['a:p', -1],
      ['b:p', 0],
    ]),
    expectations: new Map([['a:p', 2]]),
    solves: new Map([['chance:pain', true]]),
    votes: new Map([['pain:me', true]]),
    images: new Map([
      ['photo', makeRecord('images', { target: 'a', caption: 'The queue', file: 'ab'.repeat(32) })],
    ]),
    notes: new Map([['note', makeRecord('notes', { text: 'hm', at: [10, 20] })]]),
  })
}

/** The drawn map with lanes of one's own, and texts in lanes as `LANE TARGET` → text. */
function written(
  drawing: string,
  own: Record<string, Partial<Lane>>,
  cells: Record<string, string>,
): JourneyMap {
  const map = mapOf(drawing)
  const lanes = Object.entries(own).map(
    ([id, fields]) => [id, makeRecord('lanes', { kind: 'text', order: 'a9', ...fields })] as const,
  )
  return {
    ...map,
    lanes: new Map([...map.lanes, ...lanes]),
    cells: new Map(
      Object.entries(cells).map(([place, text], index) => {
        const [lane, target] = place.split(' ')
        return [`cell${index}`, makeRecord('cells', { lane: lane!, target: target!, text })]
      }),
    ),
  }
}

/** What is noted on a card or stage, in order. */
function noted(map: JourneyMap, target: string): string[] {
  return annotationsOf(map, target).map(([, { kind, text, severity }]) =>
    `${kind} ${text} ${severity ?? ''}`.trim(),
  )
}

/** All texts in lanes, as `LANE: WHAT IT IS ABOUT: text`, lanes and targets by title where they have one. */
function said(map: JourneyMap): string[] {
  return [...map.cells.values()]
    .map(({ lane, target, text }) => {
      const about = map.touchpoints.get(target)?.title ?? map.stages.get(target)?.title
      return `${map.lanes.get(lane)?.title || map.lanes.get(lane)?.kind}: ${about}: ${text}`
    })
    .sort()
}

/** How many of each there are. */
function sizes(map: JourneyMap) {
  const { personas, stages, touchpoints, links, annotations, ratings, expectations, solves } = map
  const tables = { personas, stages, touchpoints, links, annotations, ratings, expectations, solves }
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.size]))
}

/** Through text, as the system clipboard hands it over. */
function carried(clip: Clip): Clip {
  const opened = openClip(JSON.stringify(clip))
  if (!opened.ok) throw new Error(opened.reason)
  return opened.clip
}

describe('a duplicate', () => {
  it.each([
    ['a b | c', ['a'], 'a a b | c'],
    ['a b | c', ['a', 'b'], 'a b a b | c'],
    ['a b | c', ['b', 'c'], 'a b b | c c'],
    ['a/b c', ['b'], 'a/b ./b c'],
    ['a/b+x c', ['a', 'b', 'x'], 'a/b+x a/b+x c'],
    ['a b | c', ['s1'], 'a b | a b | c'],
    ['a | b | c', ['s1', 's3'], 'a | b | c | a | c'],
  ])('stands next to its original (%s, %j → %s)', (before, ids, drawn) => {
    expect(drawnAfter(before, tx => duplicate(tx, ids))).toBe(drawn)
  })

  it('has the annotations, ratings, and the links and solutions among the copied', () => {
    const { map, result } = editing(rich(), tx => duplicate(tx, ['a', 'b']))
    expect(sizes(map)).toEqual({
      personas: 1,
      stages: 2,
      touchpoints: 5,
      links: 4, // a → b again; p → a and b → c lead to or from what was not copied
      annotations: 4,
      ratings: 4,
      expectations: 2,
      solves: 2,
    })
    const [a, b] = result
    expect([...map.links.values()].some(link => link.from === a && link.to === b)).toBe(true)
    expect(map.ratings.get(`${b}:p`)).toBe(0)
    const [pain] = annotationsOf(map, a!)[0]!
    expect(map.annotations.get(pain)).toMatchObject({ text: 'slow', severity: 4 })
    expect(map.votes.has(`${pain}:me`)).toBe(false)
    expect(imagesOf(map, a!)).toMatchObject([
      [expect.anything(), { caption: 'The queue', file: 'ab'.repeat(32) }],
    ])
    expect(imagesOf(map, b!)).toEqual([])
  })

  it('has the texts in lanes that its original has, in the same lanes', () => {
    const map = written(
      'a | b',
      { own: { title: 'Systems' } },
      { 'own s1': 'CRM', 'metrics a': '42', 'own s2': 'ERP' },
    )
    const { map: next } = editing(map, tx => duplicate(tx, ['s1']))
    expect(said(next)).toEqual([...said(map), 'Systems: Stage 1: CRM', 'metrics: a: 42'].sort())
    expect(next.lanes.size).toBe(map.lanes.size)
  })

  it('of a persona has a colour of its own, and the ratings of what is copied with it', () => {
    const { map, result } = editing(rich(), tx => duplicate(tx, ['p', 'a']))
    const [persona, card] = result
    expect(inOrder(map, 'personas', 'name')).toEqual(['Nadia', 'Nadia'])
    expect(new Set(inOrder(map, 'personas', 'colour')).size).toBe(2)
    expect(map.ratings.get(`${card}:${persona}`)).toBe(-1)
    expect(map.ratings.has(`${card}:p`)).toBe(false)
    expect([...map.links.values()].some(link => link.from === persona && link.to === card)).toBe(true)
  })

  it('of a note lies beside it; of what is gone there is none', () => {
    const { map, result } = editing(rich(), tx => duplicate(tx, ['note', 'gone', 'ab']))
    expect(result).toHaveLength(1)
    expect(map.notes.get(result[0]!)).toMatchObject({ text: 'hm', at: [34, 44] })
  })
})

describe('a clip', () => {
  it('in another map is what was copied, under new ids', () => {
    const clip = carried(copyRecords(rich(), ['s1', 'p']))
    const { map, result } = editing(mapOf('x'), tx => pasteClip(tx, clip))
    expect(draw(map)).toBe('x | a b')
    expect(sizes(map)).toEqual({
      personas: 1,
      stages: 2,
      touchpoints: 3,
      links: 2,
      annotations: 2,
      ratings: 2,
      expectations: 1,
      solves: 1,
    })
    expect(['p', 's1', 'a', 'b'].some(id => result.includes(id))).toBe(false)
    expect(result).toHaveLength(2)
  })

  it.each([
    ['into a cell', ['a', 'b'], { column: 0, row: 0 }, 'a/x b/y'],
    ['between columns', ['a', 'b'], { insert: 1 }, 'x a b y'],
    ['from two stages', ['c', 'b'], { insert: 2 }, 'x y b c'],
  ])('goes %s', (_, ids, at, drawn) => {
    const clip = carried(copyRecords(rich(), ids))
    expect(drawnAfter('x y', tx => pasteClip(tx, clip, { stage: 's1', lane: 'customer', at }))).toBe(drawn)
  })

  it('keeps what stood above one another together', () => {
    const clip = carried(copyRecords(mapOf('z/b'), ['z', 'b']))
    const slot = { stage: 's1', lane: 'customer', at: { column: 0, row: 0 } }
    expect(drawnAfter('x', tx => pasteClip(tx, clip, slot))).toBe('z/b/x')
  })

  it('goes to the end of its stage, or of the last one, or makes one', () => {
    const clip = carried(copyRecords(rich(), ['a']))
    expect(drawnAfter(rich(), tx => pasteClip(tx, clip))).toBe('a b a | c')
    const other = mapOf('x | y')
    const renamed = new Map([...other.stages].map(([id, stage]) => [`other-${id}`, stage]))
    const moved = new Map(
      [...other.touchpoints].map(([id, card]) => {
        const [stage, lane, column, row] = card.place
        return [id, makeRecord('touchpoints', { ...card, place: [`other-${stage}`, lane, column, row] })]
      }),
    )
    expect(drawnAfter({ ...other, stages: renamed, touchpoints: moved }, tx => pasteClip(tx, clip))).toBe(
      'x | y a',
    )
    expect(drawnAfter(mapOf('', { stages: new Map() }), tx => pasteClip(tx, clip))).toBe('a')
    const gone = { stage: 'gone', lane: 'customer', at: { insert: 0 } }
    expect(drawnAfter(rich(), tx => pasteClip(tx, clip, gone))).toBe('a b a | c')
  })

  it('shows the hidden lanes that it goes to', () => {
    const clip = carried(copyRecords(mapOf('a+.+x'), ['s1']))
    const { map } = editing('b', tx => pasteClip(tx, clip))
    expect(map.lanes.get('backstage')?.visible).toBe(true)
  })

  it('brings texts to the lane that they stood in', () => {
    const map = written('a | b', { own: { title: 'Systems' } }, { 'own s1': 'CRM', 'metrics a': '42' })
    const clip = carried(copyRecords(map, ['s1']))
    const { map: next } = editing(map, tx => pasteClip(tx, clip))
    expect(said(next)).toEqual([...said(map), ...said(map)].sort())
    expect(next.lanes.size).toBe(map.lanes.size)
  })

  it('brings texts to the lane of the same title elsewhere, however it is called inside, and else makes one', () => {
    const own = { systems: { title: 'Systems' }, staff: { title: 'Staff', per: 'touchpoint' as const } }
    const from = written('a', own, { 'systems s1': 'CRM', 'staff a': 'two', 'metrics s1': '42' })
    const clip = carried(copyRecords(from, ['s1']))
    const there = written('x', { other: { title: 'Systems ' }, staff2: { title: 'Staff', per: 'stage' } }, {})
    const { map } = editing(there, tx => pasteClip(tx, clip))
    expect(said(map)).toEqual(['Staff: a: two', 'Systems : Stage 1: CRM', 'metrics: Stage 1: 42'])
    // "Staff" there has a cell a stage, in which the text of a touchpoint would not be seen.
    const [added, ...more] = [...map.lanes].filter(([id]) => !there.lanes.has(id))
    expect(more).toEqual([])
    expect(added?.[1]).toMatchObject({ kind: 'text', title: 'Staff', per: 'touchpoint', visible: true })
    expect(sortedByOrder(map.lanes).at(-1)).toEqual(added)
    const twice = editing(there, tx => [pasteClip(tx, clip), pasteClip(tx, clip)]).map
    expect([twice.lanes.size, twice.cells.size]).toEqual([map.lanes.size, 2 * map.cells.size])
  })

  it('never makes one lane of two', () => {
    const own = { one: { title: 'Systems' }, two: { title: 'Systems' } }
    const clip = carried(copyRecords(written('a', own, { 'one a': 'CRM', 'two a': 'ERP' }), ['a']))
    const { map } = editing(written('x', { other: { title: 'Systems' } }, {}), tx => pasteClip(tx, clip))
    expect(said(map)).toEqual(['Systems: a: CRM', 'Systems: a: ERP'])
    expect(new Set([...map.cells.values()].map(({ lane }) => lane)).size).toBe(2)
  })

  it('shows the texts of a lane that was seen, turned as it was if nothing stands in it here', () => {
    const metrics = { kind: 'metrics' as const, visible: true, per: 'touchpoint' as const }
    const clip = carried(copyRecords(written('a', { metrics }, { 'metrics a': '42' }), ['a']))
    const pasted = (into: JourneyMap) => editing(into, tx => pasteClip(tx, clip)).map.lanes.get('metrics')
    expect(mapOf('x').lanes.get('metrics')?.visible).toBe(false)
    expect(pasted(mapOf('x'))).toMatchObject({ visible: true, per: 'touchpoint' })
    expect(pasted(written('x', {}, { 'metrics s1': '7' }))).toMatchObject({ per: 'stage' })
  })

  it('carries no lane without a text, and no text without a lane that holds texts', () => {
    const map = written('a', { own: { title: 'Systems' } }, { 'gone a': 'x', 'pains a': 'y' })
    const { lanes, cells } = copyRecords(map, ['s1'])
    expect([lanes, cells]).toEqual([{}, {}])
    const forged = carried({
      ...copyRecords(map, ['s1']),
      lanes: { pains: map.lanes.get('pains')! },
      cells: { c: makeRecord('cells', { lane: 'pains', target: 'a', text: 'z' }) },
    })
    expect(editing('x', tx => pasteClip(tx, forged)).map.cells.size).toBe(0)
  })

  it.each([
    ['by id', { p: 'Somebody else' }, 1, 1],
    ['by name', { other: 'Nadia ' }, 1, 1],
    ['or not at all', { other: 'Rahim' }, 1, 0],
  ])('finds the personas of its ratings %s', (_, personas, persons, ratings) => {
    const clip = carried(copyRecords(rich(), ['a']))
    const table = new Map(
      Object.entries(personas).map(([id, name]) => [id, makeRecord('personas', { name })] as const),
    )
    const { map } = editing(mapOf('x', { personas: table }), tx => pasteClip(tx, clip))
    expect([map.personas.size, map.ratings.size]).toEqual([persons, ratings])
  })

  it('adds a persona once, with cards; a persona copied alone is a new one', () => {
    const withCards = carried(copyRecords(rich(), ['p', 'a']))
    const twice = editing(mapOf('x'), tx => [pasteClip(tx, withCards), pasteClip(tx, withCards)])
    expect(inOrder(twice.map, 'personas', 'name')).toEqual(['Nadia'])
    expect(twice.map.ratings.size).toBe(2)
    const alone = carried(copyRecords(rich(), ['p']))
    expect(editing(rich(), tx => pasteClip(tx, alone)).map.personas.size).toBe(2)
  })

  it('never makes one persona of two', () => {
    const two = mapOf('a', {
      personas: new Map([
        ['p', makeRecord('personas', { name: 'Guest', order: 'a0' })],
        ['q', makeRecord('personas', { name: 'Guest', order: 'a1' })],
      ]),
      ratings: new Map([
        ['a:p', 1],
        ['a:q', 2],
      ]),
    })
    const clip = carried(copyRecords(two, ['a', 'p', 'q']))
    const one = mapOf('x', { personas: new Map([['r', makeRecord('personas', { name: 'Guest' })]]) })
    const { map } = editing(one, tx => pasteClip(tx, clip))
    expect(map.personas.size).toBe(2)
    expect([...map.ratings.values()].sort()).toEqual([1, 2])
  })

  it('keeps fields that this release does not know', () => {
    const before = mapOf('a')
    const card = { ...before.touchpoints.get('a')!, mood: 'blue' }
    const clip = carried(copyRecords({ ...before, touchpoints: new Map([['a', card]]) }, ['a']))
    const { map, result } = editing('x', tx => pasteClip(tx, clip))
    expect(map.touchpoints.get(result[0]!)).toMatchObject({ title: 'a', mood: 'blue' })
  })
})

describe('what is no clip', () => {
  const reason = (input: unknown) => {
    const opened = openClip(input)
    return opened.ok ? 'ok' : opened.reason
  }

  it.each([undefined, null, 7, '', 'hello', '{', '[]', '{}', '{"format":"jatra-clip"}', { format: 'x' }])(
    'is not ours: %j',
    input => {
      expect(reason(input)).toBe('not-ours')
    },
  )

  it('from a newer release says so', () => {
    expect(reason({ format: 'jatra-clip', version: 2 })).toBe('newer-than-us')
  })

  it('broken in part: the rest is good', () => {
    const opened = openClip({
      format: 'jatra-clip',
      version: 1,
      stages: 'none',
      touchpoints: {
        good: { title: 'good', place: ['s', 'customer', 'a0', 0] },
        bad: { title: 7, place: 'here' },
        worse: null,
      },
      links: { l: { from: 'good', to: 'bad' } },
      ratings: { 'good:p': 9, 'good:q': 1 },
      names: { q: 'Nadia' },
    })
    if (!opened.ok) throw new Error(opened.reason)
    expect(Object.keys(opened.clip.touchpoints)).toEqual(['good'])
    expect(opened.clip.touchpoints.good).toMatchObject({ interaction: 'action', direct: true })
    const { map } = editing('x', tx => pasteClip(tx, opened.clip))
    expect(draw(map)).toBe('x good')
    expect(map.links.size + map.ratings.size).toBe(0)
  })
})

describe('annotations by themselves', () => {
  const clip = copyRecords(rich(), ['pain', 'chance'])

  it('come whole to the card or stage that they are pasted on, with the solutions among them', () => {
    const { map, result } = editing(rich(), tx => pasteClip(tx, clip, undefined, 'c'))
    expect(noted(map, 'c')).toEqual(['opportunity fast', 'pain slow 4'])
    expect(noted(map, 'a')).toEqual(['pain slow 4'])
    expect(result).toHaveLength(2)
    expect(map.solves.size).toBe(2)
  })

  it('come where they were if nothing else is said, and nowhere where that is not', () => {
    expect(noted(editing(rich(), tx => pasteClip(tx, clip)).map, 'a')).toEqual(['pain slow 4', 'pain slow 4'])
    const elsewhere = editing(mapOf('x'), tx => pasteClip(tx, clip))
    expect([elsewhere.result, elsewhere.map.annotations.size]).toEqual([[], 0])
  })

  it('are doubled behind the others at their place', () => {
    const { map, result } = editing(rich(), tx => duplicate(tx, ['pain']))
    expect(noted(map, 'a')).toEqual(['pain slow 4', 'pain slow 4'])
    expect(annotationsOf(map, 'a')[1]?.[0]).toBe(result[0])
  })

  it('with their card are copied once', () => {
    const { map } = editing(rich(), tx => duplicate(tx, ['a', 'pain']))
    expect([...map.annotations.values()].map(({ text }) => text).sort()).toEqual(['fast', 'slow', 'slow'])
  })
})
