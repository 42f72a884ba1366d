import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personasAt } from '../../../src/model/analysis/cardFigures'
import { createFilter, type Filter, isFiltering, NO_FILTER } from '../../../src/model/analysis/filter'
import { pairKey } from '../../../src/model/ids'
import type { JourneyMap, RecordOf } from '../../../src/model/journey'
import { arbFilter } from '../../helpers/filters'
import { arbMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

/*
 * a  by app, a moment of truth, tagged Mobile; rated by Nadia; a pain of severity 4, a strength tagged "fast"
 * b  by phone; linked to Rahim; a pain that nobody judged
 * c  without a channel
 * s1 has a question
 */
function furnished(): JourneyMap {
  const map = mapOf('a b | c')
  const card = (id: string, fields: Partial<RecordOf<'touchpoints'>>) =>
    [id, { ...map.touchpoints.get(id)!, ...fields }] as const
  const note = (id: string, target: string, fields: Partial<RecordOf<'annotations'>>) =>
    [id, makeRecord('annotations', { target, ...fields })] as const
  return {
    ...map,
    personas: new Map([
      ['nadia', makeRecord('personas', { name: 'Nadia' })],
      ['rahim', makeRecord('personas', { name: 'Rahim' })],
    ]),
    touchpoints: new Map([
      card('a', { channel: 'app', momentOfTruth: true, tags: ['Mobile'] }),
      card('b', { channel: ' phone' }),
      card('c', {}),
    ]),
    annotations: new Map([
      note('slow', 'a', { kind: 'pain', severity: 4 }),
      note('fast', 'a', { kind: 'strength', tags: ['fast'] }),
      note('queue', 'b', { kind: 'pain' }),
      note('why', 's1', { kind: 'question' }),
    ]),
    links: new Map([['l', makeRecord('links', { from: 'rahim', to: 'b' })]]),
    ratings: new Map([[pairKey('a', 'nadia'), -1]]),
  }
}

/** What passes: cards, then annotations. */
function passing(fields: Partial<Filter>): string {
  const map = furnished()
  const filter = createFilter(map, { ...NO_FILTER, ...fields })
  const cards = [...map.touchpoints.keys()].filter(id => filter.touchpoint(id))
  const notes = [...map.annotations.keys()].filter(id => filter.annotation(id))
  return `${cards.join(' ')} / ${notes.join(' ')}`
}

describe('a filter', () => {
  it('that is empty lets everything pass', () => {
    expect(passing({})).toBe('a b c / slow fast queue why')
    expect(isFiltering(NO_FILTER)).toBe(false)
  })

  it('of a persona shows what they rated or are linked to, and what is noted there', () => {
    expect(passing({ persona: 'nadia' })).toBe('a / slow fast why')
    expect(passing({ persona: 'rahim' })).toBe('b / queue why')
  })

  it('of a persona who is gone hides nothing', () => {
    expect(passing({ persona: 'gone' })).toBe('a b c / slow fast queue why')
  })

  it('of channels shows what goes over one of them', () => {
    expect(passing({ channels: ['phone'] })).toBe('b / queue why')
    expect(passing({ channels: ['phone', 'app'] })).toBe('a b / slow fast queue why')
  })

  it('of moments of truth shows those', () => {
    expect(passing({ momentsOfTruth: true })).toBe('a / slow fast why')
  })

  it('of kinds hides annotations of others, and no card', () => {
    expect(passing({ kinds: ['pain', 'question'] })).toBe('a b c / slow queue why')
  })

  it('of a severity hides milder pain points and those that nobody judged, and no other kind', () => {
    expect(passing({ severity: 4 })).toBe('a b c / slow fast why')
    expect(passing({ severity: 5 })).toBe('a b c / fast why')
  })

  it('of a tag shows cards that have it, with all their annotations, in any letters', () => {
    expect(passing({ tags: ['MOBILE'] })).toBe('a / slow fast')
  })

  it('of a tag shows cards on which something has it, with that alone', () => {
    expect(passing({ tags: ['fast'] })).toBe('a / fast')
    expect(passing({ tags: ['nobody has it'] })).toBe(' / ')
  })

  it('narrows with each of its fields', () => {
    expect(passing({ channels: ['app', 'phone'], kinds: ['pain'], severity: 1 })).toBe('a b / slow')
    expect(passing({ channels: ['phone'], momentsOfTruth: true })).toBe(' / why')
  })
})

describe('on any map', () => {
  const arbCase = arbMap().chain(map => fc.tuple(fc.constant(map), arbFilter([...map.personas.keys()])))
  const passed = (map: JourneyMap, filter: Filter) => {
    const { touchpoint, annotation } = createFilter(map, filter)
    return [...map.touchpoints.keys()]
      .filter(touchpoint)
      .concat([...map.annotations.keys()].filter(annotation))
  }

  it('what is gone passes no filter, not even an empty one', () => {
    fc.assert(
      fc.property(arbCase, ([map, filter]) => {
        for (const { touchpoint, annotation } of [createFilter(map, filter), createFilter(map, NO_FILTER)]) {
          expect([touchpoint('gone'), annotation('gone')]).toEqual([false, false])
        }
      }),
    )
  })

  it('an empty filter lets everything pass, and one that says no more than another lets no less pass', () => {
    fc.assert(
      fc.property(arbCase, ([map, filter]) => {
        expect(passed(map, NO_FILTER).length).toBe(map.touchpoints.size + map.annotations.size)
        const all = passed(map, filter)
        for (const looser of [
          { ...filter, persona: '' },
          { ...filter, kinds: [] },
          { ...filter, channels: [] },
          { ...filter, tags: [] },
          { ...filter, momentsOfTruth: false },
        ]) {
          expect(passed(map, looser)).toEqual(expect.arrayContaining(all))
        }
      }),
    )
  })

  it('no annotation passes without its card', () => {
    fc.assert(
      fc.property(arbCase, ([map, filter]) => {
        const { touchpoint, annotation } = createFilter(map, filter)
        for (const [id, { target }] of map.annotations) {
          if (annotation(id) && map.touchpoints.has(target)) expect(touchpoint(target)).toBe(true)
        }
      }),
    )
  })

  it('a persona’s cards are those on which their sign stands', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        for (const persona of map.personas.keys()) {
          const filter = createFilter(map, { ...NO_FILTER, persona })
          for (const id of map.touchpoints.keys()) {
            expect(filter.touchpoint(id)).toBe(personasAt(map, id).includes(persona))
          }
        }
      }),
    )
  })
})
