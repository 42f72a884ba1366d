import { describe, expect, test } from 'vitest'
import { createLayout } from '../../src/model/layout/layoutMap'
import { createMapStore } from '../../src/store/createMapStore'
import { createGeometryStore } from '../../src/store/geometryStore'
import { bigMap, counterIds, makeRecord } from '../helpers/maps'

/** An open map with its geometry, every letter as wide as half its height; `laidOut` counts the layouts. */
function openGeometry(touchpoints: number) {
  const map = createMapStore({ id: 'm', newId: counterIds('new'), map: bigMap(touchpoints) })
  const layout = createLayout((text, style) => text.length * style.size * 0.5)
  let laidOut = 0
  const boxes = createGeometryStore(map, given => {
    laidOut++
    return layout(given)
  })
  return { map, boxes, laidOut: () => laidOut }
}

describe('the geometry of an open map', () => {
  test('is worked out when somebody asks, and once for each change that may move something', () => {
    const { map, boxes, laidOut } = openGeometry(20)
    expect(laidOut()).toBe(0)
    const before = boxes.get()
    expect(boxes.get()).toBe(before)
    map.change('changes.test', tx =>
      tx.update('annotations', 'a0', annotation => {
        annotation.text = 'Nothing moves for this'
      }),
    )
    expect(boxes.get()).toBe(before)
    map.change('changes.test', tx => tx.remove('touchpoints', 't0'))
    map.change('changes.test', tx => tx.remove('touchpoints', 't1'))
    expect(laidOut()).toBe(1)
    expect(boxes.get().touchpoints.has('t0')).toBe(false)
    boxes.get()
    expect(laidOut()).toBe(2)
  })

  test('wakes those whose place has changed, and nobody else', () => {
    const { map, boxes } = openGeometry(200)
    const woken: string[] = []
    for (const id of boxes.get().touchpoints.keys())
      boxes.subscribeTo('touchpoints', id, () => woken.push(id))
    boxes.subscribeTo('stages', 's0', () => woken.push('s0'))
    boxes.subscribeTo('notes', 'n0', () => woken.push('n0'))
    boxes.subscribe(() => woken.push('all'))

    map.change('changes.test', tx =>
      tx.update('touchpoints', 't5', card => {
        card.momentOfTruth = true
      }),
    )
    expect(woken.splice(0)).toEqual(['all'])

    // The last card of the last stage: nothing stands right of it or below it.
    map.change('changes.test', tx => tx.remove('touchpoints', 't198'))
    expect(woken.splice(0)).toEqual(['all', 't198'])
    expect(boxes.box('touchpoints', 't198')).toBeUndefined()

    map.change('changes.test', tx => tx.insert('notes', 'n0', makeRecord('notes', { at: [5, 6] })))
    expect(woken.splice(0)).toEqual(['all', 'n0'])
    expect(boxes.box('notes', 'n0')).toMatchObject({ x: 5, y: 6 })
  })

  test('tells those who have stopped nothing', () => {
    const { map, boxes } = openGeometry(20)
    let woken = 0
    const stops = [boxes.subscribeTo('touchpoints', 't0', () => woken++), boxes.subscribe(() => woken++)]
    for (const stop of stops) stop()
    map.change('changes.test', tx => tx.remove('touchpoints', 't0'))
    expect(woken).toBe(0)
  })
})
