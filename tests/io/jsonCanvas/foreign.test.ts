import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMap } from '../../../src/io/readMap'
import { FORMATS } from '../../../src/io/registry'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { edit } from '../../../src/model/tx'
import { counterIds } from '../../helpers/maps'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesOf } from '../helpers'

interface Canvas {
  nodes: Record<string, unknown>[]
  edges: Record<string, unknown>[]
  [name: string]: unknown
}

const FOLDER = join(__dirname, '../../fixtures/json-canvas')
const FILES = readdirSync(FOLDER).filter(name => name.endsWith('.canvas'))

async function read(canvas: unknown, name = 'Board.canvas') {
  const text = typeof canvas === 'string' ? canvas : JSON.stringify(canvas)
  const result = await readMap(bytesOf(text), { name, newId: counterIds('new') })
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`)
  expect(result.format).toBe('canvas')
  return result
}

async function written(map: JourneyMap): Promise<Canvas> {
  const blob = await FORMATS.canvas.write!(map, writeOptions)
  return JSON.parse(await blob.text())
}

/** Stages with the titles of their cards, then those outside. */
function outline(map: JourneyMap): string {
  const stages = [...touchpointsByStage(map)].map(
    ([id, cards]) => `${map.stages.get(id)!.title}: ${cards.map(([, { title }]) => title).join(', ')}`,
  )
  const outside = [...map.touchpoints.values()].filter(({ place }) => !map.stages.has(place[0]))
  return [...stages, ...(outside.length ? [`–: ${outside.map(({ title }) => title).join(', ')}`] : [])].join(
    ' | ',
  )
}

const text = (id: string, x: number, y: number, more: object = {}) => {
  return { id, type: 'text', text: id, x, y, width: 100, height: 50, ...more }
}
const group = (id: string, x: number, y: number, width: number, height: number) => {
  return { id, type: 'group', label: id, x, y, width, height }
}

describe('a canvas of another program', () => {
  it.each(FILES)('comes back whole: %s', async name => {
    const source = readFileSync(join(FOLDER, name), 'utf8')
    const original = JSON.parse(source) as Canvas
    const { map } = await read(source, name)
    const back = await written(map)

    for (const list of ['nodes', 'edges'] as const) {
      const byId = new Map(back[list].map(item => [item.id, item]))
      for (const item of original[list]) expect(byId.get(item.id)).toMatchObject(item)
    }
    const order = back.nodes.map(({ id }) => id).filter(id => original.nodes.some(node => node.id === id))
    expect(order).toEqual(original.nodes.map(({ id }) => id))
    const { nodes: _nodes, edges: _edges, ...top } = original
    expect(back).toMatchObject(top)

    const again = await read(back, name)
    expect(again.map).toEqual(map)
  })

  it('has its groups as stages from left to right, its cards in them, and what is linked outside in the tray', async () => {
    const { map, warnings } = await read({
      nodes: [
        group('Pay', 500, 0, 400, 300),
        group('Look', 0, 10, 400, 300),
        text('b', 200, 50),
        text('a', 20, 50),
        text('c', 520, 50),
        text('alone', 1000, 0),
        text('lost', 1000, 100),
      ],
      edges: [
        { id: 'e', fromNode: 'a', toNode: 'b', label: 'then' },
        { id: 'f', fromNode: 'c', toNode: 'lost' },
        { id: 'g', fromNode: 'Look', toNode: 'Pay', fromEnd: 'arrow', toEnd: 'none' },
      ],
    })
    expect(outline(map)).toBe('Look: a, b | Pay: c | –: lost')
    expect([...map.notes.values()].map(note => note.text)).toEqual(['alone'])
    expect([...map.links.values()].map(({ from, to, label }) => `${from}>${to} ${label}`)).toEqual([
      'a>b then',
      'c>lost ',
      'Pay>Look ',
    ])
    expect(warnings).toEqual([{ code: 'canvas.outside', count: 1 }])
    expect(map.meta.title).toBe('Board')
  })

  it('reads rows of groups row by row, looks into a frame, and flattens a group in a group', async () => {
    const { map, warnings } = await read({
      nodes: [
        group('frame', -50, -50, 1000, 1000),
        group('1', 0, 0, 300, 200),
        group('2', 400, 5, 300, 200),
        group('3', 0, 400, 300, 200),
        group('4', 400, 400, 300, 200),
        group('inner', 10, 10, 150, 150),
        text('deep', 20, 20),
      ],
    })
    expect(outline(map)).toBe('1: deep | 2:  | 3:  | 4: ')
    expect(warnings?.map(({ code, text }) => `${code} ${text}`)).toEqual([
      'canvas.nestedGroup frame',
      'canvas.nestedGroup inner',
    ])
    expect((await written(map)).nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['frame', 'inner']))
  })

  it('without groups is one stage, in the order of its arrows', async () => {
    const { map } = await read({
      nodes: [text('end', 0, 0), text('start', 500, 0), text('middle', 250, 300), text('apart', 900, 0)],
      edges: [
        { id: '1', fromNode: 'start', toNode: 'middle' },
        { id: '2', fromNode: 'middle', toNode: 'end' },
      ],
    })
    expect(outline(map)).toBe(': start, middle, end, apart')
  })

  it('gives a title, names without their Markdown, and what our own lines say', async () => {
    const { map } = await read({
      nodes: [
        text('t', 0, -300, { text: '# Roadmap\nFrom zero' }),
        group('g', 0, 0, 400, 300),
        text('n', 10, 20, {
          text: '- [x] **Pay** the [[Bill|invoice]]\nchannel: App\nlane: backstage\nemotion: 2\nemotion (Ana): +1\n- pain (severity 4): Too slow\n\nMore *words*.',
        }),
      ],
    })
    expect(map.meta).toMatchObject({ title: 'Roadmap', description: 'From zero' })
    const [card] = [...map.touchpoints.values()]
    expect(card).toMatchObject({ title: 'Pay the invoice', channel: 'app', description: 'More *words*.' })
    expect(map.lanes.get(card!.place[1])).toMatchObject({ kind: 'backstage' })
    expect([...map.annotations.values()][0]).toMatchObject({ kind: 'pain', text: 'Too slow', severity: 4 })
    expect(sortedByOrder(map.personas).map(([, { name }]) => name)).toEqual(['', 'Ana'])
    expect([...map.ratings.values()]).toEqual([-1, 1])
  })

  it('is mended where it is broken, and keeps what it means nothing by', async () => {
    const broken = {
      nodes: [
        text('a', 0, 0, { color: 'rgba(1, 2, 3, 0.5)' }),
        text('a', 200.5, 0),
        text('w', 400, 0, { width: 0 }),
        { id: 'u', type: 'portal', title: 'Elsewhere', x: 600, y: 0, width: 10, height: 10 },
        'no node',
      ],
      edges: [{ id: 'd', fromNode: 'a', toNode: 'nobody', weight: 3 }, 7],
    }
    const { map, warnings } = await read(broken)
    expect(outline(map)).toBe(': a, a, w, Elsewhere')
    expect(warnings?.map(({ code }) => code)).toEqual([
      'canvas.notANode',
      'canvas.duplicateId',
      'canvas.noPlace',
      'canvas.unknownType',
      'canvas.strayEdge',
    ])
    const back = await written(map)
    expect(back.nodes).toContain('no node')
    expect(back.edges).toEqual([{ id: 'd', fromNode: 'a', toNode: 'nobody', weight: 3 }, 7])
    expect(back.nodes).toContainEqual(
      expect.objectContaining({ id: 'u', type: 'portal', title: 'Elsewhere' }),
    )
    expect(back.nodes).toContainEqual(expect.objectContaining({ color: 'rgba(1, 2, 3, 0.5)' }))
  })

  it('is laid out anew once something has moved, and keeps its own names all the same', async () => {
    const { map } = await read({
      generator: { name: 'other' },
      nodes: [group('g', 0, 0, 400, 300), text('a', 10, 10, { tilt: 7 }), group('inner', 5, 5, 200, 200)],
    })
    const changed = edit(map, counterIds('x'), tx =>
      tx.update('touchpoints', 'a', card => {
        card.title = 'Renamed'
        card.place = ['g', 'frontstage', card.place[2], 0]
      }),
    ).map
    const back = await written(changed)
    expect(back.generator).toEqual({ name: 'other' })
    const card = back.nodes.find(({ id }) => id === 'a')
    expect(card).toMatchObject({ tilt: 7, text: 'Renamed\nlane: frontstage' })
    expect((await read(back)).map).toEqual(changed)
  })
})

describe('what is recognised as a canvas', () => {
  const recognised = async (json: unknown, name?: string) => {
    const result = await readMap(bytesOf(JSON.stringify(json)), { name })
    return result.ok ? result.format : result.reason
  }
  it('is what has nodes or edges of the right shape, and nothing that belongs to another format', async () => {
    expect(await recognised({ nodes: [text('a', 0, 0)] })).toBe('canvas')
    expect(await recognised({ nodes: [{ id: 'a', label: 'graph' }], links: [] })).not.toBe('canvas')
    expect(await recognised({ format: 'jatra', schema: 2, nodes: [text('a', 0, 0)] })).toBe('jatra')
    expect(await recognised({ nodes: [] })).toBe('not-ours')
    expect(await recognised({ nodes: [], edges: [] }, 'Empty.canvas')).toBe('nothing-in-it')
    expect(await recognised({}, 'Empty.canvas')).toBe('nothing-in-it')
  })
})
