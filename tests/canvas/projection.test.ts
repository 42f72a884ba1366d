import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProjection } from '../../src/canvas/nodes/projection'
import { windowOf } from '../../src/canvas/scene/window'
import type { Geometry, Rect } from '../../src/model/layout/geometry'
import { createLayout } from '../../src/model/layout/layoutMap'
import { addStage } from '../../src/model/operations/stages'
import { mapFromSketch } from '../../src/model/sketch'
import { edit } from '../../src/model/tx'
import { arbMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

const layout = createLayout((text, style) => text.length * style.size * 0.55)
const everything = (geometry: Geometry) => windowOf(geometry, { x: 0, y: 0, width: 1, height: 1 }, 1, [])

describe('nodes', () => {
  test('stand exactly where the layout says, each once, for every map', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const geometry = layout(map)
        const nodes = createProjection()(geometry, everything(geometry))
        const { personas, stages, touchpoints, notes } = geometry
        const boxes = new Map<string, Rect>([...personas, ...stages, ...touchpoints, ...notes])
        expect(nodes.length).toBe(boxes.size)
        for (const { id, position, width, height } of nodes) {
          expect({ ...position, width, height }).toEqual({
            x: boxes.get(id)?.x,
            y: boxes.get(id)?.y,
            width: boxes.get(id)?.width,
            height: boxes.get(id)?.height,
          })
        }
      }),
      { numRuns: runs(17) },
    )
  })

  test('that stay where they are stay the same objects', () => {
    const map = mapFromSketch(
      {
        title: 'Groceries',
        stages: [
          { title: 'Realise', touchpoints: [{ title: 'Sees' }] },
          { title: 'Order', touchpoints: [{ title: 'Searches' }] },
        ],
      },
      counterIds(),
    )
    const project = createProjection()
    const nodesOf = (map: typeof after) => {
      const geometry = layout(map)
      return project(geometry, everything(geometry))
    }
    const [last] = [...map.stages.keys()].slice(-1)
    const { map: after } = edit(map, counterIds('new'), tx => addStage(tx, {}, { before: last! }))
    const before = new Map(nodesOf(map).map(node => [node.id, node]))
    const kept = nodesOf(after).filter(node => before.get(node.id) === node)
    expect(kept.map(({ id }) => map.stages.get(id)?.title ?? map.touchpoints.get(id)?.title)).toEqual([
      'Realise',
      'Sees',
    ])
  })

  test('are read stage by stage, each with its cards', () => {
    const map = mapFromSketch(
      {
        title: 'Groceries',
        personas: [{ name: 'Nadia' }],
        stages: [
          { title: 'Realise', touchpoints: [{ title: 'Sees' }, { title: 'Asks' }] },
          { title: 'Order', touchpoints: [{ title: 'Searches' }] },
        ],
        notes: [{ text: 'Free', at: [0, 0] }],
      },
      counterIds(),
    )
    const geometry = layout(map)
    const titles = createProjection()(geometry, everything(geometry)).map(
      ({ id }) =>
        map.personas.get(id)?.name ??
        map.stages.get(id)?.title ??
        map.touchpoints.get(id)?.title ??
        map.notes.get(id)?.text,
    )
    expect(titles).toEqual(['Nadia', 'Realise', 'Sees', 'Asks', 'Order', 'Searches', 'Free'])
  })
})
