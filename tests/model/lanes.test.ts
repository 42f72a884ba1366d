import * as icons from 'lucide'
import { describe, expect, it } from 'vitest'
import { ANNOTATION_KINDS, LANE_KINDS } from '../../src/model/journey'
import { LANES } from '../../src/model/lanes'
import { isOnCanvas } from '../../src/model/lanes/laneDefinition'
import { holdsTouchpoints, touchpointLanes } from '../../src/model/lanes/touchpointLanes'
import { makeRecord, mapWith } from '../helpers/maps'

const WITH_CARDS = ['customer', 'frontstage', 'backstage', 'support']

describe('the kinds of lanes', () => {
  it('hold cards only where people act; the customer cannot be hidden, all others can', () => {
    expect(LANE_KINDS.filter(kind => LANES[kind].holds === 'touchpoints')).toEqual(WITH_CARDS)
    expect(LANE_KINDS.filter(kind => !LANES[kind].canHide)).toEqual(['customer'])
  })

  it('have the lines of a service blueprint above them', () => {
    const lines = LANE_KINDS.flatMap(kind => (LANES[kind].line ? [[kind, LANES[kind].line]] : []))
    expect(lines).toEqual([
      ['frontstage', 'interaction'],
      ['backstage', 'visibility'],
      ['support', 'internal'],
    ])
  })

  it('hold annotations, one lane for each kind', () => {
    const held = LANE_KINDS.flatMap(kind => LANES[kind].annotation ?? [])
    expect(held).toEqual(ANNOTATION_KINDS)
    expect(LANE_KINDS.filter(kind => LANES[kind].holds === 'annotations').length).toBe(held.length)
  })

  it('are bands of the canvas only where cards or the curve are in them', () => {
    expect(LANE_KINDS.filter(kind => isOnCanvas(LANES[kind]))).toEqual([...WITH_CARDS, 'emotion'])
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
