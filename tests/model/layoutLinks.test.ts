import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JourneyMap } from '../../src/model/journey'
import type { Geometry, LinkPath, Measure, Point, Rect } from '../../src/model/layout/geometry'
import { graphemes } from '../../src/model/layout/graphemes'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { buildSketch, type LinkSketch, type MapSketch } from '../../src/model/sketch'
import { arbMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

const measure: Measure = (text, style) => graphemes(text).length * style.size * 0.55

/** A row of cards a, b, c … in one stage, with links between them. */
function row(count: number, links: LinkSketch[], more: Partial<MapSketch> = {}) {
  const keys = [...'abcdefgh'].slice(0, count)
  const { map, ids } = buildSketch(
    {
      title: 'A map',
      stages: [{ title: 'Stage', touchpoints: keys.map(key => ({ key, title: key })) }],
      links,
      ...more,
    },
    counterIds(),
  )
  const geometry = layoutMap(map, { measure })
  const box = (key: string) => geometry.touchpoints.get(ids.get(key)!)!
  return { geometry, box, links: [...geometry.links.values()] }
}

function segments({ points }: LinkPath): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index]!, point])
}

/** Whether a horizontal or vertical line runs through the inside of a rectangle. */
function crosses([a, b]: [Point, Point], { x, y, width, height }: Rect): boolean {
  return (
    Math.min(a.x, b.x) < x + width - 0.01 &&
    Math.max(a.x, b.x) > x + 0.01 &&
    Math.min(a.y, b.y) < y + height - 0.01 &&
    Math.max(a.y, b.y) > y + 0.01
  )
}

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

describe('whatever the map', () => {
  const whatever = (promise: (geometry: Geometry, map: JourneyMap) => void) =>
    fc.assert(
      fc.property(arbMap({ touchpoints: 20, links: 30 }), map => {
        promise(layoutMap(map, { measure }), map)
      }),
      { numRuns: runs(50) },
    )

  it('no link runs through a card or a persona, and none hugs a card that it does not join', () => {
    whatever(({ links, touchpoints, personas }) => {
      for (const [id, link] of links) {
        for (const segment of segments(link)) {
          for (const [card, rect] of touchpoints) {
            const own = card === link.from || card === link.to
            expect(crosses(segment, grown(rect, own ? 0 : 5)), `${id} through ${card}`).toBe(false)
          }
          for (const rect of personas.values()) expect(crosses(segment, rect), id).toBe(false)
        }
      }
    })
  })

  it('every link whose ends are drawn is drawn, from edge to edge, with square corners', () => {
    whatever(({ links, touchpoints, stages, personas }, map) => {
      const rectOf = (id: string) => touchpoints.get(id) ?? stages.get(id)?.head ?? personas.get(id)
      for (const [id, { from, to }] of map.links) {
        const start = rectOf(from)
        const end = rectOf(to)
        expect(links.has(id), id).toBe(start !== undefined && end !== undefined)
        const link = links.get(id)
        if (!link || !start || !end) continue
        expect(onEdge(link.points[0]!, start) && onEdge(link.points.at(-1)!, end), id).toBe(true)
        for (const [a, b] of segments(link)) expect(a.x === b.x || a.y === b.y, id).toBe(true)
        expect(link.path).not.toContain('NaN')
      }
    })
  })

  it('no label lies on a card', () => {
    whatever(({ links, touchpoints }) => {
      for (const [id, { label }] of links) {
        if (!label) continue
        for (const card of touchpoints.values()) expect(rectsMeet(label, card), id).toBe(false)
      }
    })
  })
})

const onEdge = (point: Point, rect: Rect) =>
  !crosses([point, point], rect) && crosses([point, point], grown(rect, 0.1))

const rectsMeet = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('the way of a link', () => {
  it('is straight between neighbours', () => {
    const { links } = row(2, [{ from: 'a', to: 'b' }])
    expect(links[0]?.points).toHaveLength(2)
    expect(links[0]?.tip.angle).toBe(0)
  })

  it('goes over the cards between, and back under them', () => {
    const { links, box } = row(3, [
      { from: 'a', to: 'c' },
      { from: 'c', to: 'a', kind: 'loop' },
    ])
    const level = (link: LinkPath | undefined) => link?.points[1]?.y ?? Number.NaN
    expect(level(links[0])).toBeLessThan(box('b').y)
    expect(level(links[1])).toBeGreaterThan(box('b').y + box('b').height)
  })

  it('keeps links that share a channel apart, the shorter inside the longer', () => {
    const { links } = row(4, [
      { from: 'd', to: 'a', kind: 'loop' },
      { from: 'c', to: 'b', kind: 'loop' },
    ])
    const [long, short] = links.map(link => link.points[1]!.y)
    expect(long! - short!).toBeGreaterThanOrEqual(4)
  })

  it('runs two links between the same cards side by side', () => {
    const { links } = row(2, [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'b', kind: 'alternative' },
    ])
    expect(Math.abs(links[0]!.points[0]!.y - links[1]!.points[0]!.y)).toBeGreaterThanOrEqual(8)
  })

  it('leads down from card to card where they stand above one another', () => {
    const { links } = row(1, [{ from: 'a', to: 'below' }], {
      stages: [
        {
          title: 'S',
          touchpoints: [
            { key: 'a', title: 'A' },
            { key: 'below', title: 'B', under: 'a' },
          ],
        },
      ],
    })
    expect(links[0]?.points).toHaveLength(2)
    expect(links[0]?.tip.angle).toBeCloseTo(Math.PI / 2)
  })

  it('of a persona ends at the left of the first stage, and on top of a later one', () => {
    const { links, geometry } = row(1, [], {
      personas: [{ name: 'Ana', key: 'ana' }],
      stages: [
        { title: 'One', key: 'one' },
        { title: 'Two', key: 'two' },
      ],
      links: [
        { from: 'ana', to: 'one' },
        { from: 'ana', to: 'two' },
      ],
    })
    const [one, two] = [...geometry.stages.values()]
    expect(links[0]?.tip.x).toBe(one?.x)
    expect(links[1]?.tip.y).toBe(two?.y)
    expect(links[1]?.tip.angle).toBeCloseTo(Math.PI / 2)
  })

  it('with a label that a gap cannot hold goes over the cards, where it can be read', () => {
    const label = 'when the fridge is empty'
    const { links } = row(2, [
      { from: 'a', to: 'b', label },
      { from: 'a', to: 'b', share: 8 },
    ])
    expect(links[0]?.label?.text).toBe(label)
    expect(links[0]?.points.length).toBeGreaterThan(2)
    expect(links[1]?.label).toMatchObject({ text: '', share: 8 })
  })

  it('with a label longer than any room keeps the share, which is not cut', () => {
    const { links } = row(2, [{ from: 'a', to: 'b', label: 'when nothing is left '.repeat(9), share: 40 }])
    expect(links[0]?.label?.text).toMatch(/^when nothing .*…$/)
    expect(links[0]?.label?.share).toBe(40)
  })

  it('from a card to itself is as wide as its label', () => {
    const { links } = row(1, [{ from: 'a', to: 'a', kind: 'loop', label: 'tries again' }])
    expect(links[0]?.label?.text).toBe('tries again')
  })
})
