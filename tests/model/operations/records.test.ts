import { describe, expect, it } from 'vitest'
import { pairKey } from '../../../src/model/ids'
import { BUILT_IN_LANES, type JourneyMap } from '../../../src/model/journey'
import {
  addAnnotation,
  moveAnnotation,
  removeAnnotations,
  setSolves,
  toggleVote,
} from '../../../src/model/operations/annotations'
import { renameLane, showLane } from '../../../src/model/operations/lanes'
import { addLink, removeLinks } from '../../../src/model/operations/links'
import { addNote, moveNotes } from '../../../src/model/operations/notes'
import { addPersona, movePersona, removePersona } from '../../../src/model/operations/personas'
import { expectEmotion, expectEmotionForAll, rate, rateForAll } from '../../../src/model/operations/ratings'
import { kindOf, rename } from '../../../src/model/operations/records'
import { removeRecords } from '../../../src/model/operations/removeRecords'
import { addStage, addStages, moveStage, removeStage } from '../../../src/model/operations/stages'
import { PERSONA_COLOURS } from '../../../src/model/personaColours'
import { makeRecord } from '../../helpers/maps'
import { draw, drawnAfter, editing, inOrder, mapOf } from './notation'

/** Two personas, two cards, a stage: each with something that hangs on it. */
function furnished(): JourneyMap {
  return mapOf('a b | c', {
    personas: new Map([
      ['p', makeRecord('personas', { name: 'Nadia', order: 'a0', colour: PERSONA_COLOURS[0] })],
      ['q', makeRecord('personas', { name: 'Rahim', order: 'a1', colour: PERSONA_COLOURS[2] })],
    ]),
    links: new Map([
      ['ab', makeRecord('links', { from: 'a', to: 'b' })],
      ['bc', makeRecord('links', { from: 'b', to: 'c' })],
      ['pc', makeRecord('links', { from: 'p', to: 'c' })],
    ]),
    annotations: new Map([
      ['pain', makeRecord('annotations', { kind: 'pain', target: 'a', text: 'slow', order: 'a0' })],
      ['chance', makeRecord('annotations', { kind: 'opportunity', target: 'c', text: 'fast', order: 'a0' })],
      ['ask', makeRecord('annotations', { kind: 'question', target: 's1', text: 'why', order: 'a0' })],
    ]),
    ratings: new Map([
      ['a:p', -1],
      ['c:p', 2],
      ['c:q', 0],
    ]),
    expectations: new Map([['a:q', 1]]),
    solves: new Map([['chance:pain', true]]),
    votes: new Map([
      ['pain:me', true],
      ['ask:me', true],
    ]),
  })
}

/** The keys of all tables but lanes and stages, to see at a glance what has gone. */
function contents(map: JourneyMap): string {
  const tables = [
    'personas',
    'touchpoints',
    'links',
    'annotations',
    'ratings',
    'expectations',
    'solves',
    'votes',
  ] as const
  return tables.map(table => [...map[table].keys()].join(' ')).join(' / ')
}

describe('personas', () => {
  it('are added at the end or after another, in a colour that nobody has', () => {
    const { map } = editing(furnished(), tx => {
      addPersona(tx, { name: 'last' })
      addPersona(tx, { name: 'second' }, 'p')
    })
    expect(inOrder(map, 'personas', 'name')).toEqual(['Nadia', 'second', 'Rahim', 'last'])
    expect(inOrder(map, 'personas', 'colour')).toEqual([0, 3, 2, 1].map(i => PERSONA_COLOURS[i]))
  })

  it('move', () => {
    const { map } = editing(furnished(), tx => movePersona(tx, 'q', 0))
    expect(inOrder(map, 'personas', 'name')).toEqual(['Rahim', 'Nadia'])
  })

  it('take their ratings, expectations and links with them', () => {
    const { map } = editing(furnished(), tx => removePersona(tx, 'p'))
    expect(contents(map)).toBe(
      'q / a b c / ab bc / pain chance ask / c:q / a:q / chance:pain / pain:me ask:me',
    )
  })
})

describe('stages', () => {
  it('are added at the end, before or after another', () => {
    const { map } = editing('a | b', tx => {
      addStage(tx, { title: 'end' })
      addStage(tx, { title: 'first' }, { before: 's1' })
      addStages(tx, [{ title: 'x' }, { title: 'y' }], { after: 's1' })
      addStage(tx, { title: 'lost' }, { after: 'gone' })
    })
    expect(inOrder(map, 'stages', 'title')).toEqual(['first', 'Stage 1', 'x', 'y', 'Stage 2', 'end', 'lost'])
  })

  it('move with their cards, and back', () => {
    expect(drawnAfter('a | b | c', tx => moveStage(tx, 's1', 2))).toBe('b | c | a')
    expect(drawnAfter('a | b | c', tx => moveStage(tx, 's3', -7))).toBe('c | a | b')
    expect(
      drawnAfter('a | b | c', tx => {
        moveStage(tx, 's1', 1)
        moveStage(tx, 's1', 0)
      }),
    ).toBe('a | b | c')
  })

  it('with equal keys have room between them', () => {
    const map = mapOf('a | b | c', {
      stages: new Map(['s1', 's2', 's3'].map(id => [id, makeRecord('stages', { title: id, order: 'a0' })])),
    })
    const { map: added } = editing(map, tx => addStage(tx, { title: 'new' }, { after: 's1' }))
    expect(inOrder(added, 'stages', 'title')).toEqual(['s1', 'new', 's2', 's3'])
    expect(added.stages.get('s1')).toBe(map.stages.get('s1'))
    expect(drawnAfter(map, tx => moveStage(tx, 's3', 1))).toBe('a | c | b')
  })

  it.each([
    ['s2', 'a b | c/d e+x | f', 'a b c/d e+x | f'],
    ['s1', 'a b | c', 'a b c'],
    ['s3', 'a |  | c', 'a | c'],
    ['gone', 'a | b', 'a | b'],
  ])('leave their cards to the neighbour (%s)', (stage, before, drawn) => {
    expect(drawnAfter(before, tx => removeStage(tx, stage, 'neighbour'))).toBe(drawn)
  })

  it('without a neighbour take their cards with them', () => {
    const { map } = editing('a b', tx => removeStage(tx, 's1', 'neighbour'))
    expect([map.stages.size, map.touchpoints.size]).toEqual([0, 0])
  })

  it('take with them all that hangs on them and on their cards', () => {
    const { map } = editing(furnished(), tx => removeStage(tx, 's1', 'remove'))
    expect(contents(map)).toBe('p q / c / pc / chance / c:p c:q /  /  / ')
  })

  it('that leave their cards to the neighbour take only their own annotations', () => {
    const { map } = editing(furnished(), tx => removeStage(tx, 's1', 'neighbour'))
    expect(contents(map)).toBe(
      'p q / a b c / ab bc pc / pain chance / a:p c:p c:q / a:q / chance:pain / pain:me',
    )
  })
})

describe('links', () => {
  it('lead on, or back as a loop, if nothing is said', () => {
    const kinds = (from: string, to: string) => {
      const { map, result } = editing(furnished(), tx => addLink(tx, from, to))
      return result && map.links.get(result)?.kind
    }
    expect(kinds('a', 'c')).toBe('next')
    expect(kinds('b', 'a')).toBe('loop')
    expect(kinds('c', 'a')).toBe('loop')
    expect(kinds('s2', 's1')).toBe('loop')
    expect(kinds('c', 's1')).toBe('loop')
    expect(kinds('a', 's1')).toBe('next')
    expect(kinds('q', 's1')).toBe('next')
  })

  it('are not made twice', () => {
    const { map, result } = editing(furnished(), tx => addLink(tx, 'a', 'b', { label: 'again' }))
    expect(result).toBe('ab')
    expect(map.links.size).toBe(3)
    expect(editing(furnished(), tx => addLink(tx, 'a', 'b', { kind: 'alternative' })).result).toBe('n0')
  })

  it.each([
    ['a', 'a'],
    ['a', 'p'],
    ['p', 'q'],
    ['a', 'gone'],
    ['gone', 'a'],
    ['ab', 'a'],
  ])('cannot be from %s to %s', (from, to) => {
    const { map, result } = editing(furnished(), tx => addLink(tx, from, to))
    expect(result).toBeUndefined()
    expect(map.links.size).toBe(3)
  })

  it('may join a thing to itself as a loop', () => {
    expect(editing(furnished(), tx => addLink(tx, 'a', 'a', { kind: 'loop' })).result).toBe('n0')
  })

  it('are removed', () => {
    const { map } = editing(furnished(), tx => removeLinks(tx, ['ab', 'gone']))
    expect([...map.links.keys()]).toEqual(['bc', 'pc'])
  })
})

describe('annotations', () => {
  const noted = () =>
    editing(furnished(), tx => {
      for (const text of ['one', 'two', 'three']) addAnnotation(tx, 'b', 'idea', text)
    }).map
  const texts = (map: JourneyMap, target: string) =>
    inOrder(
      { ...map, annotations: new Map([...map.annotations].filter(([, { target: on }]) => on === target)) },
      'annotations',
      'text',
    )

  it('stand in the order in which they were written, on cards and stages', () => {
    expect(texts(noted(), 'b')).toEqual(['one', 'two', 'three'])
    const { map, result } = editing(furnished(), tx =>
      addAnnotation(tx, 's1', 'pain', 'bad', { severity: 4, frequency: 2 }),
    )
    expect(map.annotations.get(result!)).toMatchObject({
      kind: 'pain',
      target: 's1',
      severity: 4,
      status: 'open',
    })
    expect(editing(furnished(), tx => addAnnotation(tx, 'p', 'pain', 'bad')).result).toBeUndefined()
  })

  it('move within their card and to another', () => {
    expect(texts(editing(noted(), tx => moveAnnotation(tx, 'n2', 0)).map, 'b')).toEqual([
      'three',
      'one',
      'two',
    ])
    const { map } = editing(noted(), tx => moveAnnotation(tx, 'n1', 0, 'a'))
    expect(texts(map, 'a')).toEqual(['two', 'slow'])
    expect(texts(map, 'b')).toEqual(['one', 'three'])
    expect(texts(editing(noted(), tx => moveAnnotation(tx, 'n1', 0, 'gone')).map, 'b')).toHaveLength(3)
  })

  it('take votes and solutions with them', () => {
    const { map } = editing(furnished(), tx => removeAnnotations(tx, ['pain', 'a']))
    expect(contents(map)).toBe('p q / a b c / ab bc pc / chance ask / a:p c:p c:q / a:q /  / ask:me')
  })

  it('an opportunity solves a pain point, and nothing else solves anything', () => {
    const { map } = editing(furnished(), tx => {
      setSolves(tx, 'chance', 'pain', false)
      setSolves(tx, 'pain', 'chance', true)
      setSolves(tx, 'chance', 'ask', true)
    })
    expect(map.solves.size).toBe(0)
    expect(editing(map, tx => setSolves(tx, 'chance', 'pain', true)).map.solves.get('chance:pain')).toBe(true)
  })

  it('a vote is given and taken back', () => {
    const { map } = editing(furnished(), tx => {
      toggleVote(tx, 'pain', 'me')
      toggleVote(tx, 'pain', 'you')
      toggleVote(tx, 'gone', 'you')
    })
    expect([...map.votes.keys()].sort()).toEqual(['ask:me', 'pain:you'])
  })
})

describe('ratings', () => {
  it('are set and taken away; absent is absent and 0 is 0', () => {
    const { map } = editing(furnished(), tx => {
      rate(tx, 'b', 'p', 0)
      rate(tx, 'a', 'p', undefined)
      rate(tx, 'gone', 'p', 1)
      rate(tx, 'a', 'gone', 1)
      expectEmotion(tx, 'b', 'p', -2)
    })
    expect(Object.fromEntries(map.ratings)).toEqual({ 'b:p': 0, 'c:p': 2, 'c:q': 0 })
    expect(map.ratings.has('a:p')).toBe(false)
    expect(map.expectations.get('b:p')).toBe(-2)
  })

  it('for all are set for each', () => {
    const { map } = editing(furnished(), tx => {
      rateForAll(tx, 'a', 2)
      expectEmotionForAll(tx, 'a', undefined)
    })
    expect(['p', 'q'].map(persona => map.ratings.get(pairKey('a', persona)))).toEqual([2, 2])
    expect(map.expectations.size).toBe(0)
  })
})

describe('notes and lanes', () => {
  it('notes are put and moved, not out of the world', () => {
    const { map, result } = editing(furnished(), tx => {
      const id = addNote(tx, [10, 20], { text: 'hm' })
      moveNotes(tx, [id, 'gone'], 5, -2e6)
      return id
    })
    expect(map.notes.get(result)).toMatchObject({ text: 'hm', at: [15, -1e6] })
  })

  it('every lane but the customer can be hidden; a lane can have a name', () => {
    const { map } = editing(furnished(), tx => {
      showLane(tx, 'customer', false)
      showLane(tx, 'emotion', false)
      showLane(tx, 'support', true)
      showLane(tx, 'gone', true)
      renameLane(tx, 'support', 'Kitchen')
    })
    expect(['customer', 'emotion', 'support'].map(lane => map.lanes.get(lane)?.visible)).toEqual([
      true,
      false,
      true,
    ])
    expect(map.lanes.get('support')?.title).toBe('Kitchen')
  })

  it('a customer lane that came hidden can be shown', () => {
    const map = furnished()
    const hidden = makeRecord('lanes', { kind: 'customer', visible: false })
    const dark = { ...map, lanes: new Map([...map.lanes, ['customer', hidden] as const]) }
    const lit = editing(dark, tx => showLane(tx, 'customer', true)).map
    expect(lit.lanes.get('customer')?.visible).toBe(true)
  })
})

describe('anything', () => {
  it('has a kind', () => {
    expect(['p', 's1', 'a', 'ab', 'pain', 'customer', 'gone'].map(id => kindOf(furnished(), id))).toEqual([
      'personas',
      'stages',
      'touchpoints',
      'links',
      'annotations',
      'lanes',
      undefined,
    ])
  })

  it('can be renamed by the text that it is known by', () => {
    const { map } = editing(furnished(), tx => {
      for (const id of ['p', 's1', 'a', 'ab', 'pain', 'support', 'gone']) rename(tx, id, 'নতুন')
    })
    expect([
      map.personas.get('p')?.name,
      map.stages.get('s1')?.title,
      map.touchpoints.get('a')?.title,
      map.links.get('ab')?.label,
      map.annotations.get('pain')?.text,
      map.lanes.get('support')?.title,
    ]).toEqual(Array(6).fill('নতুন'))
  })

  it('can be removed with what hangs on it; lanes stay', () => {
    const { map } = editing(furnished(), tx =>
      removeRecords(tx, ['s2', 'ask', 'ab', 'q', 'customer', 'gone']),
    )
    expect(contents(map)).toBe('p / a b /  / pain / a:p /  /  / pain:me')
    expect(map.lanes.size).toBe(BUILT_IN_LANES.length)
    expect(draw(map)).toBe('a b')
  })

  it('cards in the tray stay when the stage that they miss is removed again', () => {
    const lost = makeRecord('touchpoints', { place: ['gone', 'customer', 'a0', 0] })
    const { map } = editing({ ...furnished(), touchpoints: new Map([['lost', lost]]) }, tx =>
      removeRecords(tx, ['gone']),
    )
    expect(map.touchpoints.has('lost')).toBe(true)
  })
})
