import { describe, expect, test } from 'vitest'
import { hitAt, linkEndAt, stageAt } from '../../src/canvas/scene/hit'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { buildSketch } from '../../src/model/sketch'
import { counterIds } from '../helpers/maps'

const { map, ids } = buildSketch(
  {
    title: 'Groceries',
    personas: [{ key: 'nadia', name: 'Nadia' }],
    stages: [
      {
        key: 'order',
        title: 'Order',
        touchpoints: [
          { key: 'searches', title: 'Searches' },
          { key: 'repeats', title: 'Repeats' },
        ],
      },
    ],
    paths: [['searches', 'repeats']],
    notes: [{ text: 'On top', at: [30, 80] }],
  },
  counterIds(),
)
const geometry = layoutMap(map, { measure: (text, style) => text.length * style.size * 0.55 })
const id = (key: string) => ids.get(key)!
const card = geometry.touchpoints.get(id('searches'))!
const [link, path] = [...geometry.links][0]!
const half = { x: (path.points[0]!.x + path.points[1]!.x) / 2, y: path.points[0]!.y }

describe('what lies under a point', () => {
  test('cards, personas, heads and bodies of stages, the ground', () => {
    const order = geometry.stages.get(id('order'))!
    const nadia = geometry.personas.get(id('nadia'))!
    const at = (x: number, y: number) => hitAt(geometry, { x, y })
    expect(at(card.x + card.width - 5, card.y + card.height - 5)).toEqual({
      kind: 'touchpoint',
      id: id('searches'),
    })
    expect(at(nadia.x + 5, nadia.y + 5)).toEqual({ kind: 'persona', id: id('nadia') })
    expect(at(5, 5)).toEqual({ kind: 'stageHead', id: id('order') })
    expect(at(5, order.height - 5)).toEqual({ kind: 'stage', id: id('order') })
    expect(at(-5, 9_000)).toEqual({ kind: 'ground' })
  })

  test('a note lies on top of a card', () => {
    expect(hitAt(geometry, { x: card.x + 12, y: card.y + 12 }, 0).kind).toBe('note')
  })

  test('a link is hit within reach of its line, and no farther', () => {
    expect(hitAt(geometry, { x: half.x, y: half.y + 9 }, 10)).toEqual({ kind: 'link', id: link })
    expect(hitAt(geometry, { x: half.x, y: half.y + 11 }, 10).kind).toBe('stage')
  })

  test('a link ends at a card, a stage or a persona, not at a note or another link', () => {
    expect(linkEndAt(geometry, { x: card.x + card.width - 5, y: card.y + 5 })).toBe(id('searches'))
    expect(linkEndAt(geometry, half)).toBe(id('order'))
    expect(linkEndAt(geometry, { x: 40, y: 90 })).toBeUndefined()
    expect(linkEndAt(geometry, { x: -5, y: 9_000 })).toBeUndefined()
  })

  test('above and below a stage is its column', () => {
    expect(stageAt(geometry, { x: 10, y: -500 })).toBe(id('order'))
    expect(stageAt(geometry, { x: -10, y: 0 })).toBeUndefined()
  })
})
