import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMap } from '../../../src/io/readMap'
import { FORMATS } from '../../../src/io/registry'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import { splitPair } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { mapFromSketch } from '../../../src/model/sketch'
import { counterIds } from '../../helpers/maps'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesOf } from '../helpers'

type Item = Record<string, unknown>
interface File {
  stages: Item[]
  swimlanes: Item[]
  nodes: Item[]
  [name: string]: unknown
}

const FOLDER = join(__dirname, '../../fixtures/ojf')
const load = (name: string): File => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))

async function read(file: unknown, name = 'Journey.ojf') {
  const result = await readMap(bytesOf(JSON.stringify(file)), { name, newId: counterIds('new') })
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`)
  expect(result.format).toBe('ojf')
  return result
}

async function written(map: JourneyMap): Promise<File> {
  return JSON.parse(await (await FORMATS.ojf.write!(map, writeOptions)).text())
}

function outline(map: JourneyMap): string {
  const stages = [...touchpointsByStage(map)].map(([id, cards]) => {
    const titles = cards.map(([, { title, place }]) =>
      place[1] === 'customer' ? title : `${place[1]} ${title}`,
    )
    return `${map.stages.get(id)!.title}: ${titles.join(', ')}`
  })
  return stages.join(' | ')
}

const nameOf = (map: JourneyMap, id: string) => map.touchpoints.get(id)?.title ?? map.stages.get(id)?.title

describe('a file of another program', () => {
  it.each(readdirSync(FOLDER).filter(name => name.endsWith('.ojf')))('comes back whole: %s', async name => {
    const original = load(name)
    const { map } = await read(original)
    const back = await written(map)
    const { stages, swimlanes, nodes, ...top } = original
    expect(back).toMatchObject({ ...top, stages, swimlanes })
    for (const node of nodes) expect(back.nodes).toContainEqual(expect.objectContaining(node))
    expect(back.nodes).toHaveLength(nodes.length)
    expect((await read(back)).map).toEqual(map)
  })

  it('has nodes as cards, feelings and pains as notes on them, scores as ratings of its one persona', async () => {
    const { map, warnings } = await read(load('customer-support.ojf'))
    expect(map.meta.title).toBe('Getting a broken smart toy fixed before a birthday')
    expect([...map.personas.values()].map(({ name }) => name)).toEqual(['Sam, Tech-Savvy Parent'])
    expect(outline(map)).toBe(
      "Problem Discovery: Toy won't turn on | Initial Support Contact: Initiate Live Chat | Troubleshooting: Follow reset instructions | Resolution: Device Revived, Post-Chat Survey",
    )
    expect(
      [...map.annotations.values()].map(({ kind, text, target }) => [nameOf(map, target), kind, text]),
    ).toEqual([
      ["Toy won't turn on", 'pain', 'Frustrated: Annoyed that a new product is already failing.'],
      ['Initiate Live Chat', 'pain', 'Bot Loop: Spent 5 minutes talking to a bot before reaching a human.'],
      ['Follow reset instructions', 'quote', 'Hopeful: The reset seems to be doing something...'],
    ])
    // A score of 0 without a sentiment is nobody's rating.
    expect([...map.ratings].map(([key, value]) => [nameOf(map, splitPair(key)[0]), value])).toEqual([
      ["Toy won't turn on", -1],
      ['Initiate Live Chat', 0],
      ['Device Revived', 2],
      ['Post-Chat Survey', 2],
    ])
    expect(warnings).toEqual([
      { code: 'ojf.laneJoined', text: 'Support Channel' },
      { code: 'ojf.rounded', count: 3 },
    ])
  })

  it('has what a blueprint tells of as cards of the lanes behind', async () => {
    const { map } = await read(load('hotel-check-in-blueprint.ojf'))
    expect(map.meta).toMatchObject({
      title: 'Hotel Arrival & Check-in',
      description: 'Checking into a premium hotel after a long flight',
    })
    expect(outline(map).split(' | ')[2]).toBe(
      'Room Entry: Room Access, support VingCard System, support Housekeeping App',
    )
    expect(map.lanes.get('support')!.visible).toBe(true)
  })

  it('is mended where it is broken', async () => {
    const { map, warnings } = await read({
      version: '1.0',
      stages: [{ id: 1, name: 'One' }, { id: 1, name: 'Twice' }, null],
      swimlanes: [],
      nodes: [{ stageId: 1, title: 'Here' }, { stageId: 'gone', title: 'Lost', purpose: 'pain-point' }, 3],
    })
    expect(outline(map)).toBe('One: Here')
    expect(warnings?.map(({ code, text }) => `${code} ${text}`)).toEqual([
      'ojf.notAnItem Twice',
      'ojf.noStage Lost',
      'ojf.notAnItem null',
      'ojf.notAnItem 3',
    ])
    const back = await written(map)
    expect(back.nodes).toContainEqual(expect.objectContaining({ stageId: 'gone', title: 'Lost' }))
    expect(back.nodes).toContain(3)
    expect(back.stages).toEqual([expect.objectContaining({ name: 'One' }), { id: 1, name: 'Twice' }, null])
  })
})

describe('a map that was changed there', () => {
  const MAP = mapFromSketch(
    {
      title: 'Dinner',
      personas: [
        { key: 'ana', name: 'Ana' },
        { key: 'bo', name: 'Bo' },
      ],
      stages: [
        {
          title: 'Search',
          touchpoints: [
            { title: 'Looks', emotion: { ana: -2, bo: 1 }, pains: [{ text: 'Too slow', severity: 4 }] },
            { title: 'Compares' },
          ],
        },
        { title: 'Pay', touchpoints: [{ title: 'Pays', momentOfTruth: true, emotion: { ana: 0 } }] },
      ],
    },
    counterIds('n'),
  )

  it('says what it says in the words of the format', async () => {
    const { nodes, persona, pointOfView, version, swimlanes } = await written(MAP)
    expect([version, persona, pointOfView]).toEqual(['1.0', 'Ana', 'Dinner'])
    expect(swimlanes.map(({ name }) => name)).toEqual(['Customer', 'Pain points'])
    expect(nodes).toMatchObject([
      { title: 'Looks', score: -5, sentiment: 'very negative', purpose: 'touchpoint' },
      { title: 'Compares' },
      { title: 'Too slow', severity: 'high', purpose: 'pain-point' },
      { title: 'Pays', score: 0, sentiment: 'neutral', isMomentOfTruth: true },
    ])
    expect(nodes[1]).not.toHaveProperty('score')
  })

  it('is as it is there: texts, scores, places, what came and what went', async () => {
    const file = await written(MAP)
    const [looks, compares, pain, pays] = file.nodes as [Item, Item, Item, Item]
    looks.title = 'Looks around'
    looks.score = 5
    looks.icon = 'search'
    compares.stageId = pays.stageId
    pain.severity = 'low'
    file.stages.reverse()
    file.persona = 'Ana Lucía'
    file.nodes = [
      looks,
      pain,
      compares,
      pays,
      { stageId: pays.stageId, swimlaneId: 'customer', title: 'Eats' },
    ]
    const { map } = await read(file)
    expect(outline(map)).toBe('Pay: Compares, Pays, Eats | Search: Looks around')
    expect([...map.ratings.values()].sort()).toEqual([0, 1, 2])
    expect([...map.annotations.values()]).toMatchObject([{ text: 'Too slow', severity: 1 }])
    expect([...map.personas.values()].map(({ name }) => name)).toEqual(['Ana Lucía', 'Bo'])
    expect((await written(map)).nodes).toContainEqual(
      expect.objectContaining({ title: 'Looks around', icon: 'search' }),
    )
  })
})

describe('what is recognised as an OpenJourney file', () => {
  const recognised = async (json: unknown) => {
    const result = await readMap(bytesOf(JSON.stringify(json)))
    return result.ok ? result.format : result.reason
  }
  it('has a version and its lists, and is no file of ours', async () => {
    const file = { version: '1.0', stages: [{ id: 's', name: 'S' }], nodes: [] }
    expect(await recognised(file)).toBe('ojf')
    expect(await recognised({ ...file, version: undefined })).toBe('not-ours')
    expect(await recognised({ ...file, stages: { s: {} } })).toBe('not-ours')
    expect(await recognised({ format: 'jatra', schema: 2, ...file })).toBe('jatra')
    expect(await recognised({ version: '1.0', stages: [], nodes: [] })).toBe('nothing-in-it')
  })
})
