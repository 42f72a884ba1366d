import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMaps } from '../../../../src/model/analysis/compare/compareMaps'
import type { Emotion, JourneyMap } from '../../../../src/model/journey'
import { type MapSketch, mapFromSketch } from '../../../../src/model/sketch'
import { arbMap, counterIds, makeRecord } from '../../../helpers/maps'
import { mapOf } from '../../operations/notation'

/** What became of the touchpoints of one drawing in another; ids are the letters. */
function told(before: string | JourneyMap, after: string | JourneyMap) {
  const [was, is] = [before, after].map(map => (typeof map === 'string' ? mapOf(map) : map)) as [
    JourneyMap,
    JourneyMap,
  ]
  const { touchpoints } = compareMaps(was, is)
  return {
    added: touchpoints.added.join(' '),
    removed: touchpoints.removed.join(' '),
    moved: touchpoints.moved.map(({ after, how }) => `${after} ${how}`).join(', '),
    renamed: touchpoints.renamed.map(({ after }) => after).join(' '),
  }
}

const NOTHING = { added: '', removed: '', moved: '', renamed: '' }

/** Two maps of the same journey made apart from one another, so that no id is shared. */
function apart(before: MapSketch, after: MapSketch): [JourneyMap, JourneyMap] {
  return [mapFromSketch(before, counterIds('b')), mapFromSketch(after, counterIds('a'))]
}

describe('touchpoints', () => {
  it('that are only here or only there are added and removed', () => {
    expect(told('a b | c', 'a | d c')).toEqual({ ...NOTHING, added: 'd', removed: 'b' })
  })

  it('in another stage have moved; those around them have not', () => {
    expect(told('a b c | d', 'a c | b d')).toEqual({ ...NOTHING, moved: 'b stage' })
  })

  it('in another lane have moved', () => {
    expect(told('a b', 'a .+b')).toEqual({ ...NOTHING, moved: 'b lane' })
  })

  it('out of their order have moved, as few as possible', () => {
    // d jumps to the front: the other three still follow one another.
    expect(told('a b c d', 'd a b c')).toEqual({ ...NOTHING, moved: 'd order' })
    // e and d change places around the end: one move is enough.
    expect(told('a b c d e', 'a b c e d')).toMatchObject({ moved: expect.stringMatching(/^[de] order$/) })
    // A stage that goes takes nothing along; what is inserted moves nothing.
    expect(told('a b c', 'x a y b z c')).toEqual({ ...NOTHING, added: 'x y z' })
  })

  it('of the customer stay rather than the work around them', () => {
    // x stood under a and stands under b. a, b and x now: a b x; before: a x b. Either b or x could have moved.
    expect(told('a+.+x b', 'a b+.+x')).toEqual({ ...NOTHING, moved: 'x order' })
  })

  it('of a stage that moves do not move', () => {
    const swapped = (order: [string, string]) => {
      const map = mapOf('a b | c')
      const stages = new Map([...map.stages].map(([id, stage], i) => [id, { ...stage, order: order[i]! }]))
      return { ...map, stages }
    }
    const comparison = compareMaps(swapped(['a0', 'a1']), swapped(['a1', 'a0']))
    expect(comparison.touchpoints.moved).toEqual([])
    expect(comparison.stages.moved).toHaveLength(1)
  })

  it('with the same id and another title are renamed; spaces and encodings are no name', () => {
    const map = mapOf('a b c')
    const titled = (titles: Record<string, string>): JourneyMap => ({
      ...map,
      touchpoints: new Map(
        [...map.touchpoints].map(([id, card]) => [id, { ...card, title: titles[id] ?? id }]),
      ),
    })
    expect(
      told(
        titled({ a: 'Pays', b: 'Caf\u00e9', c: 'Waits' }),
        titled({ a: 'Pays later', b: ' Cafe\u0301 ', c: 'waits' }),
      ),
    ).toEqual({ ...NOTHING, renamed: 'a c' })
  })
})

describe('maps that share no id', () => {
  const stage = (title: string, ...titles: string[]) => ({
    title,
    touchpoints: titles.map(title => ({ title })),
  })

  it('are matched by titles, whatever their case and spaces', () => {
    const [before, after] = apart(
      { title: 'Today', stages: [stage('Order', 'Searches', 'Pays'), stage('Cook', 'Eats')] },
      { title: 'Then', stages: [stage('order ', '  SEARCHES', 'Plans'), stage('Cook', 'Eats')] },
    )
    const { touchpoints, stages, isSame } = compareMaps(before, after)
    const titles = (map: JourneyMap, ids: readonly string[]) => ids.map(id => map.touchpoints.get(id)?.title)
    expect(titles(before, touchpoints.removed)).toEqual(['Pays'])
    expect(titles(after, touchpoints.added)).toEqual(['Plans'])
    expect(touchpoints.moved).toEqual([])
    expect([stages.added, stages.removed]).toEqual([[], []])
    expect(isSame).toBe(false)
  })

  it('of several touchpoints alike, those in the same stage belong together', () => {
    // "Waits" of Order is gone and that of Cook stayed: it has not moved from one to the other.
    const [before, after] = apart(
      { title: 'Today', stages: [stage('Order', 'Waits'), stage('Cook', 'Waits')] },
      { title: 'Then', stages: [stage('Order'), stage('Cook', 'Waits')] },
    )
    const { touchpoints } = compareMaps(before, after)
    expect(touchpoints.moved).toEqual([])
    expect(touchpoints.removed).toHaveLength(1)
    expect(before.touchpoints.get(touchpoints.removed[0]!)?.place[0]).toBe([...before.stages.keys()][0])
  })

  it('without titles have nothing in common', () => {
    const [before, after] = apart(
      { title: '', stages: [stage('', '')] },
      { title: '', stages: [stage('', '')] },
    )
    const { matching } = compareMaps(before, after)
    expect([matching.stages.pairs, matching.touchpoints.pairs]).toEqual([[], []])
  })
})

describe('ratings', () => {
  const rated = (ratings: Record<string, Emotion>) =>
    mapOf('a b', {
      personas: new Map([
        ['p', makeRecord('personas', { name: 'Nadia', order: 'a0' })],
        ['q', makeRecord('personas', { name: 'Arif', order: 'a1' })],
      ]),
      ratings: new Map(Object.entries(ratings)),
    })

  it('that were given, changed or taken away, by persona', () => {
    const { rerated } = compareMaps(
      rated({ 'a:p': -2, 'a:q': 0, 'b:p': 1 }),
      rated({ 'a:p': 1, 'a:q': 0, 'b:q': 2 }),
    )
    expect(
      rerated.map(({ touchpoint, persona, before, after }) => [
        touchpoint.after,
        persona.after,
        before,
        after,
      ]),
    ).toEqual([
      ['a', 'p', -2, 1],
      ['b', 'p', 1, undefined],
      ['b', 'q', undefined, 2],
    ])
  })

  it('come as the earlier journey runs, whether its touchpoints are known again by id or by title', () => {
    const was = rated({ 'a:p': 1, 'b:p': 1 })
    const { a, b } = Object.fromEntries(was.touchpoints)
    const is = {
      ...was,
      touchpoints: new Map([
        ['b', b!],
        ['a2', a!],
      ]),
      ratings: new Map(),
    }
    expect(compareMaps(was, is).rerated.map(({ touchpoint }) => touchpoint.before)).toEqual(['a', 'b'])
  })

  it('of a persona whom only one map has are no change', () => {
    const alone = rated({ 'a:p': 1, 'a:q': 2 })
    const { rerated, matching } = compareMaps(alone, {
      ...alone,
      personas: new Map([...alone.personas].slice(0, 1)),
      ratings: new Map([['a:p', 1]]),
    })
    expect(rerated).toEqual([])
    expect(matching.personas.removed).toEqual(['q'])
  })
})

describe('pain points and opportunities', () => {
  const pain = (text: string, status: 'open' | 'planned' | 'done' | 'dropped' = 'open', target = 'a') =>
    makeRecord('annotations', { kind: 'pain', text, status, target })
  const chance = (status: 'open' | 'done') =>
    makeRecord('annotations', { kind: 'opportunity', text: 'Better', status, target: 'a' })
  const noted = (annotations: Record<string, ReturnType<typeof pain>>) =>
    mapOf('a b', { annotations: new Map(Object.entries(annotations)) })

  it('are gone when they are not there any more, or done with', () => {
    const { pains } = compareMaps(
      noted({ one: pain('Slow'), two: pain('Dear'), three: pain('Far'), four: pain('Old', 'done') }),
      noted({ two: pain('Dear', 'done'), three: pain('Far', 'planned'), five: pain('New') }),
    )
    // four was done with before: that it is not there now changes nothing.
    expect(pains).toEqual({ gone: ['two', 'one'], fresh: ['five'] })
  })

  it('are the same by their text, also at another place', () => {
    const { pains } = compareMaps(noted({ one: pain('Slow') }), noted({ other: pain('slow', 'open', 'b') }))
    expect(pains).toEqual({ gone: [], fresh: [] })
  })

  it('an opportunity counts as done once it was not before', () => {
    const done = (before: 'open' | 'done', after: 'open' | 'done') =>
      compareMaps(noted({ o: chance(before) }), noted({ o: chance(after) })).opportunitiesDone
    expect([done('open', 'done'), done('done', 'done'), done('done', 'open')]).toEqual([['o'], [], []])
  })

  it('that turned into something else are gone', () => {
    const { pains } = compareMaps(noted({ one: pain('Slow') }), noted({ one: chance('open') }))
    expect(pains.gone).toEqual(['one'])
  })
})

describe('on any maps', () => {
  it('a map is the same as itself', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const comparison = compareMaps(map, map)
        expect(comparison.isSame).toBe(true)
        expect(comparison.matching.touchpoints.pairs).toHaveLength(map.touchpoints.size)
      }),
    )
  })

  it('what one side adds the other removes', () => {
    fc.assert(
      fc.property(arbMap(), arbMap(), (one, other) => {
        const there = compareMaps(one, other)
        const back = compareMaps(other, one)
        for (const kind of ['touchpoints', 'stages'] as const) {
          expect(back[kind].added).toEqual(there[kind].removed)
          expect(back[kind].removed).toEqual(there[kind].added)
          const renamed = (pairs: readonly { before: string; after: string }[]) =>
            pairs.map(({ before, after }) => [before, after].sort().join()).sort()
          expect(renamed(back[kind].renamed)).toEqual(renamed(there[kind].renamed))
        }
        expect([...back.pains.fresh].sort()).toEqual([...there.pains.gone].sort())
        expect(back.rerated.length).toBe(there.rerated.length)
      }),
    )
  })

  it('every touchpoint is matched once or is added or removed', () => {
    fc.assert(
      fc.property(arbMap(), arbMap(), (before, after) => {
        const { pairs, added, removed } = compareMaps(before, after).matching.touchpoints
        expect([...pairs.map(pair => pair.before), ...removed].sort()).toEqual(
          [...before.touchpoints.keys()].sort(),
        )
        expect([...pairs.map(pair => pair.after), ...added].sort()).toEqual(
          [...after.touchpoints.keys()].sort(),
        )
      }),
    )
  })
})
