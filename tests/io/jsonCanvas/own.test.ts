import { describe, expect, it } from 'vitest'
import { readMap } from '../../../src/io/readMap'
import { FORMATS } from '../../../src/io/registry'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { type MapSketch, mapFromSketch } from '../../../src/model/sketch'
import { counterIds } from '../../helpers/maps'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesOf } from '../helpers'

interface Node {
  id: string
  type: string
  x: number
  y: number
  width: number
  height: number
  text?: string
  label?: string
  color?: string
  jatra?: { is: string }
}
interface Canvas {
  nodes: Node[]
  edges: { id: string; fromNode: string; toNode: string; fromSide: string; toSide: string; label?: string }[]
  jatra?: unknown
}

const SKETCH: MapSketch = {
  title: 'Dinner',
  description: 'On a weeknight',
  personas: [
    { key: 'ana', name: 'Ana', role: 'Cook', colour: '#2166c9' },
    { key: 'bo', name: 'Bo' },
  ],
  stages: [
    {
      title: 'Search',
      goal: 'Find something',
      touchpoints: [
        {
          key: 'look',
          title: 'Looks [for] dinner',
          channel: 'app',
          momentOfTruth: true,
          tags: ['evening'],
          description: 'Two lines\nof *text*',
          pains: [{ key: 'slow', text: 'Too slow', severity: 4, frequency: 2 }],
          opportunities: [{ text: 'Cache', solves: ['slow'] }],
          emotion: { ana: -2, bo: 1 },
        },
        { key: 'compare', title: 'Compares' },
        { key: 'asks', title: 'Asks', under: 'compare' },
      ],
    },
    {
      title: 'Pay',
      touchpoints: [{ key: 'pays', title: 'Pays', from: 'Ana', to: 'Shop', emotion: { ana: 1 } }],
    },
  ],
  links: [
    { from: 'look', to: 'compare', share: 60, label: 'most' },
    { from: 'pays', to: 'look', kind: 'loop' },
    { from: 'ana', to: 'look' },
  ],
  notes: [{ text: 'Ask the team', at: [40, -200] }],
}
const MAP = mapFromSketch(SKETCH, counterIds('n'))

async function written(map = MAP): Promise<Canvas> {
  return JSON.parse(await (await FORMATS.canvas.write!(map, writeOptions)).text())
}

async function readBack(canvas: Canvas): Promise<JourneyMap> {
  const result = await readMap(bytesOf(JSON.stringify(canvas)), { newId: counterIds('new') })
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`)
  return result.map
}

/** The map read from what it is written as, after somebody has changed that. */
async function changed(change: (canvas: Canvas, node: (start: string) => Node) => void): Promise<JourneyMap> {
  const canvas = await written()
  change(canvas, start => canvas.nodes.find(({ text, label }) => (text ?? label)?.startsWith(start))!)
  return readBack(canvas)
}

function outline(map: JourneyMap): string {
  const stages = [...touchpointsByStage(map)].map(
    ([id, cards]) => `${map.stages.get(id)!.title}: ${cards.map(([, { title }]) => title).join(', ')}`,
  )
  return stages.join(' | ')
}

const card = (map: JourneyMap, title: string) =>
  [...map.touchpoints].find(([, card]) => card.title === title)!

describe('a map as a canvas', () => {
  it('reads well in any program', async () => {
    const { nodes, edges } = await written()
    expect(nodes.map(({ text, label }) => text ?? label)).toEqual([
      'Search',
      'Pay',
      'goal: Find something',
      [
        'Looks \\[for\\] dinner',
        'channel: app',
        'moment of truth: yes',
        'tags: evening',
        'emotion (Ana): 1',
        'emotion (Bo): 4',
        '- pain (severity 4, frequency 2): Too slow',
        '- opportunity: Cache',
        '',
        'Two lines',
        'of *text*',
      ].join('\n'),
      'Compares',
      'Asks',
      'Pays\nfrom: Ana\nto: Shop\nemotion (Ana): 4',
      'Ana\nkind: persona\nrole: Cook',
      'Bo\nkind: persona',
      'Ask the team',
      '# Dinner\n\nOn a weeknight',
    ])
    expect(nodes.find(({ text }) => text?.startsWith('Looks'))?.color).toBe('2')
    expect(edges.map(({ label }) => label)).toEqual(['most · 60 %', undefined, undefined])
    expect(edges[2]).toMatchObject({ fromSide: 'right', toSide: 'left' })
  })

  it('has its cards inside their groups and nothing over anything else, in whole numbers', async () => {
    const { nodes } = await written()
    const inside = (a: Node, b: Node) =>
      a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height
    const apart = (a: Node, b: Node) =>
      a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
    const groups = nodes.filter(({ type }) => type === 'group')
    const others = nodes.filter(({ type, jatra }) => type !== 'group' && jatra?.is !== 'note')
    for (const { x, y, width, height } of nodes) {
      expect([x, y, width, height].every(Number.isInteger)).toBe(true)
    }
    for (const node of others) {
      expect(
        groups.filter(group => inside(node, group)).length +
          groups.filter(group => apart(node, group)).length,
      ).toBe(2)
      for (const other of others) expect(node === other || apart(node, other)).toBe(true)
    }
    const isCard = ({ jatra }: Node) => jatra?.is === 'touchpoint'
    expect(others.filter(node => isCard(node) && groups.some(group => inside(node, group)))).toHaveLength(4)
  })
})

describe('what was changed in another program', () => {
  it('is what counts: words, feelings, marks, labels', async () => {
    const map = await changed((canvas, node) => {
      node('Looks').text = [
        'Looks around',
        'channel: website',
        'tags: evening, new',
        'emotion (Ana): 5',
        '- pain (severity 5, frequency 2): Very slow',
        '- idea: Sing',
        '',
        'One line',
      ].join('\n')
      node('Pay').label = 'Checkout'
      node('# Dinner').text = '# Supper'
      node('Ana').text = 'Ana Lucía\nkind: persona\nrole: Cook'
      canvas.edges[0]!.label = 'few · 5 %'
    })
    const [id, look] = card(map, 'Looks around')
    expect(look).toMatchObject({
      channel: 'website',
      momentOfTruth: false,
      tags: ['evening', 'new'],
      description: 'One line',
    })
    expect([...map.ratings].filter(([key]) => key.startsWith(`${id}:`)).map(([, value]) => value)).toEqual([
      2,
    ])
    expect([...map.annotations.values()].filter(({ target }) => target === id)).toMatchObject([
      { kind: 'pain', text: 'Very slow', severity: 5, frequency: 2 },
      { kind: 'idea', text: 'Sing' },
    ])
    expect(map.meta).toMatchObject({ title: 'Supper', description: '' })
    expect(sortedByOrder(map.personas).map(([, { name }]) => name)).toEqual(['Ana Lucía', 'Bo'])
    expect(outline(map)).toBe('Search: Looks around, Compares, Asks | Checkout: Pays')
    expect([...map.links.values()][0]).toMatchObject({ label: 'few', share: 5 })
  })

  it('moves cards to the group that they were laid into, and between the cards there', async () => {
    const map = await changed((_, node) => {
      const [pay, pays, moved] = [node('Pay'), node('Pays'), node('Compares')]
      moved.x = pays.x - 20 - moved.width / 2
      moved.y = pay.y + 100
    })
    expect(outline(map)).toBe('Search: Looks [for] dinner, Asks | Pay: Compares, Pays')
    const asks = card(map, 'Asks')[1]
    expect(asks).toEqual(card(MAP, 'Asks')[1])
  })

  it('moves a stage with all it holds, and nothing in it', async () => {
    const map = await changed((canvas, node) => {
      const search = node('Search')
      const inIt = canvas.nodes.filter(
        ({ x, y, jatra }) =>
          jatra?.is !== 'note' && x >= search.x && x < search.x + search.width && y >= search.y,
      )
      for (const one of inIt) one.x += 5000
    })
    expect(outline(map)).toBe('Pay: Pays | Search: Looks [for] dinner, Compares, Asks')
    expect(card(map, 'Asks')).toEqual(card(MAP, 'Asks'))
  })

  it('adds what was added and takes away what was deleted, with all that belonged to it', async () => {
    const map = await changed((canvas, node) => {
      const gone = node('Looks').id
      const pay = node('Pay')
      canvas.nodes = canvas.nodes.filter(({ id }) => id !== gone)
      canvas.edges = canvas.edges.filter(({ fromNode, toNode }) => fromNode !== gone && toNode !== gone)
      const size = { width: 200, height: 60 }
      canvas.nodes.push(
        { id: 'f00d', type: 'text', text: 'Eats', x: pay.x + pay.width - 110, y: pay.y + 100, ...size },
        { id: 'cafe', type: 'text', text: 'A thought', x: -900, y: -900, ...size },
      )
      canvas.edges.push({
        id: 'e1',
        fromNode: node('Pays').id,
        toNode: 'f00d',
        fromSide: 'right',
        toSide: 'left',
      })
    })
    expect(outline(map)).toBe('Search: Compares, Asks | Pay: Pays, Eats')
    expect(map.annotations.size).toBe(0)
    expect([...map.links.values()]).toMatchObject([{ to: 'f00d', from: card(map, 'Pays')[0] }])
    expect([...map.notes.values()].map(({ text }) => text)).toEqual(['Ask the team', 'A thought'])
  })

  it('makes a copied card a card of its own', async () => {
    const map = await changed((canvas, node) => {
      const pays = node('Pays')
      canvas.nodes.push({ ...pays, id: 'copy', x: pays.x + 10 })
    })
    expect(outline(map)).toContain('Pay: Pays, Pays')
  })

  it('leaves the map as whole as it can when other programs drop our data', async () => {
    const canvas = await written()
    const withoutTop = await readBack({ nodes: canvas.nodes, edges: canvas.edges })
    expect(withoutTop.touchpoints).toEqual(MAP.touchpoints)
    expect(withoutTop.meta).toEqual(MAP.meta)
    expect(withoutTop.links).toEqual(MAP.links)

    const bare = JSON.parse(
      JSON.stringify(canvas, (key, value) => (key === 'jatra' ? undefined : value)),
    ) as Canvas
    const map = await readBack(bare)
    expect(map.meta).toMatchObject({ title: 'Dinner', description: 'On a weeknight' })
    expect(outline(map)).toBe('Search: Looks [for] dinner, Compares, Asks | Pay: Pays')
    expect([...map.stages.values()].map(({ goal }) => goal)).toContain('Find something')
    expect(sortedByOrder(map.personas).map(([, { name, role, colour }]) => [name, role, colour])).toEqual([
      ['Ana', 'Cook', '#2166c9'],
      ['Bo', '', '#d95f0e'],
    ])
    expect(map.ratings).toEqual(MAP.ratings)
    expect(map.links.size).toBe(3)
    expect([...map.notes.values()].map(({ text }) => text)).toEqual(['Ask the team'])
  })
})
