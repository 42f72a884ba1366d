import * as icons from 'lucide'
import { describe, expect, it } from 'vitest'
import { LANE_KINDS } from '../../src/model/journey'
import { LANES } from '../../src/model/lanes'
import { holdsTouchpoints, touchpointLanes } from '../../src/model/lanes/touchpointLanes'
import { makeRecord, mapWith } from '../helpers/maps'

const WITH_CARDS = ['customer', 'frontstage', 'backstage', 'support']

describe('the kinds of lanes', () => {
  it('hold cards but for the emotion; the customer cannot be hidden, all others can', () => {
    expect(LANE_KINDS.filter(kind => LANES[kind].holds === 'touchpoints')).toEqual(WITH_CARDS)
    expect(LANE_KINDS.filter(kind => !LANES[kind].canHide)).toEqual(['customer'])
  })

  it('have the lines of a service blueprint above them', () => {
    expect(LANE_KINDS.map(kind => LANES[kind].line)).toEqual([
      undefined,
      'interaction',
      'visibility',
      'internal',
      undefined,
    ])
  })

  it('have icons that exist', () => {
    for (const { icon } of Object.values(LANES)) {
      const name = icon.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
      expect(Object.hasOwn(icons, name)).toBe(true)
    }
  })
})

it('the lanes of a map that hold cards are in its order, hidden ones and its own included', () => {
  const map = mapWith({})
  const own = makeRecord('lanes', { kind: 'support', title: 'Kitchen', visible: false, order: 'Zz' })
  const lanes = new Map([...map.lanes, ['own', own] as const])
  expect(touchpointLanes({ ...map, lanes })).toEqual(['own', ...WITH_CARDS])
  expect(holdsTouchpoints(map, 'emotion')).toBe(false)
  expect(holdsTouchpoints(map, 'gone')).toBe(false)
})
