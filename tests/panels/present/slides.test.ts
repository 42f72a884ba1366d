import { describe, expect, it } from 'vitest'
import type { Id } from '../../../src/model/ids'
import { firstKey, indexOfKey, slideKey, slidesOf } from '../../../src/panels/present/slides'
import { makeRecord, mapWith } from '../../helpers/maps'
import { mapOf } from '../../model/operations/notation'

const personas = new Map([['ana', makeRecord('personas', { name: 'Ana' })]])

describe('the slides of a map', () => {
  const map = mapOf('a b | c | ', { personas })
  const keys = (persona?: Id) => slidesOf(map, persona).map(slideKey)

  it('are the title, its stages, the whole, and the path of a persona', () => {
    expect(keys('ana')).toEqual([
      'title',
      'stage s1',
      'stage s2',
      'stage s3',
      'whole',
      'path a',
      'path b',
      'path c',
    ])
    expect(keys()).toEqual(['title', 'stage s1', 'stage s2', 'stage s3', 'whole'])
    expect(slidesOf(mapWith({}), undefined).map(slideKey)).toEqual(['title'])
  })

  it('begin at the stage that was selected, if it is there', () => {
    const slides = slidesOf(map, 'ana')
    expect(firstKey(slides, 's2')).toBe('stage s2')
    expect(firstKey(slides, 'gone')).toBe('title')
    expect(firstKey(slides, undefined)).toBe('title')
  })

  it('are found again when others come before them, or the one that is there now when it is gone', () => {
    const fewer = slidesOf(mapOf('a b | c', { personas }), 'ana')
    expect(indexOfKey(fewer, 'whole', 4)).toBe(3)
    expect(indexOfKey(fewer, 'stage s3', 3)).toBe(3)
    expect(indexOfKey(fewer, 'path gone', 99)).toBe(fewer.length - 1)
  })
})
