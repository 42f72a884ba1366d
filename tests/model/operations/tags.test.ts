import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTag, tagsInUse } from '../../../src/model/analysis/tags'
import type { JourneyMap } from '../../../src/model/journey'
import { addTag, cleanTag, removeTag, setTags } from '../../../src/model/operations/tags'
import { arbMap, makeRecord } from '../../helpers/maps'
import { editing, mapOf } from './notation'

function tagged(): JourneyMap {
  const map = mapOf('a b')
  const tag = (id: string, tags: string[]) => [id, { ...map.touchpoints.get(id)!, tags }] as const
  const pain = makeRecord('annotations', { kind: 'pain', target: 'a', tags: ['mobile'] })
  return {
    ...map,
    touchpoints: new Map([tag('a', ['Mobile', 'Peak']), tag('b', ['mobile'])]),
    annotations: new Map([['pain', pain]]),
  }
}

describe('tags', () => {
  it('of a thing are a set, in the letters in which they were first written', () => {
    const { map } = editing(tagged(), tx => {
      addTag(tx, 'touchpoints', ['a', 'b', 'gone'], '  peak  season ')
      addTag(tx, 'touchpoints', ['a', 'b'], 'PEAK')
      addTag(tx, 'annotations', ['pain'], ' ')
    })
    expect(map.touchpoints.get('a')?.tags).toEqual(['Mobile', 'Peak', 'peak season'])
    expect(map.touchpoints.get('b')?.tags).toEqual(['mobile', 'peak season', 'PEAK'])
    expect(map.annotations.get('pain')?.tags).toEqual(['mobile'])
  })

  it('are taken away however they are written', () => {
    const { map } = editing(tagged(), tx => {
      removeTag(tx, 'touchpoints', ['a', 'b'], 'MOBILE')
      setTags(tx, 'annotations', 'pain', ['x', 'X', 'y'])
    })
    expect(map.touchpoints.get('a')?.tags).toEqual(['Peak'])
    expect(map.touchpoints.get('b')?.tags).toEqual([])
    expect(map.annotations.get('pain')?.tags).toEqual(['x', 'y'])
  })

  it('in use are counted over touchpoints and annotations, as most people write them', () => {
    expect(tagsInUse(tagged())).toEqual([
      { tag: 'mobile', count: 3 },
      { tag: 'Peak', count: 1 },
    ])
  })

  it('fit the schema whatever was typed, and cleaning them again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), typed => {
        const tag = cleanTag(typed)
        expect(cleanTag(tag)).toBe(tag)
        expect(tag.length).toBeLessThanOrEqual(80)
        expect(tag.trim()).toBe(tag)
        const { map } = editing('a', tx => addTag(tx, 'touchpoints', ['a'], typed))
        expect(map.touchpoints.get('a')?.tags).toEqual(tag === '' ? [] : [tag])
      }),
    )
  })

  it('in use are each counted once, on any map', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const used = tagsInUse(map)
        const things = [...map.touchpoints.values(), ...map.annotations.values()]
        expect(new Set(used.map(({ tag }) => foldTag(tag))).size).toBe(used.length)
        for (const { tag, count } of used) {
          const having = things.filter(({ tags }) => tags.some(other => foldTag(other) === foldTag(tag)))
          expect(count).toBe(having.length)
        }
      }),
    )
  })
})
