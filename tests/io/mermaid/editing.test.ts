import { describe, expect, it } from 'vitest'
import { readMermaid } from '../../../src/io/mermaid/readMermaid'
import { writeMermaid } from '../../../src/io/mermaid/writeMermaid'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import { pairKey } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { buildSketch } from '../../../src/model/sketch'
import { counterIds } from '../../helpers/maps'

/* Somebody changes the text of an export in a wiki or a repository: what the text says now is what the map says. */

const { map, ids } = buildSketch(
  {
    title: 'Groceries',
    description: 'On a weekday.\nAfter work.',
    personas: [
      { key: 'ana', name: 'Ana' },
      { key: 'ben', name: 'Ben' },
    ],
    stages: [
      {
        key: 'plan',
        title: 'Plan',
        goal: 'Know what to buy',
        touchpoints: [
          {
            key: 'cook',
            title: 'Think of dinner',
            emotion: { ana: -1, ben: 1 },
            pains: [{ text: 'No idea' }],
          },
          { key: 'list', title: 'Write a list', channel: 'app', emotion: { ana: 1, ben: 1 } },
        ],
      },
      {
        key: 'shop',
        title: 'Shop',
        touchpoints: [
          { key: 'walk', title: 'Walk there' },
          { key: 'pay', title: 'Pay', momentOfTruth: true, emotion: { ana: -2 } },
        ],
      },
    ],
    paths: [['cook', 'list', 'walk', 'pay']],
  },
  counterIds(),
)
const id = (key: string) => ids.get(key)!
const written = writeMermaid(map)

async function edited(...changes: readonly (readonly [from: string, to: string])[]): Promise<JourneyMap> {
  const text = changes.reduce((now, [from, to]) => {
    expect(now).toContain(from)
    return now.replace(from, to)
  }, written)
  const read = await readMermaid(text, counterIds('new'))
  if (!read.ok) throw new Error(read.detail)
  return read.map
}

/** Titles in order, as `Stage: card, card`. */
function outline(of: JourneyMap): string[] {
  const cards = touchpointsByStage(of)
  return sortedByOrder(of.stages).map(([stage, { title }]) => {
    return `${title}: ${cards
      .get(stage)!
      .map(([, card]) => card.title)
      .join(', ')}`
  })
}

describe('the text of an export', () => {
  it('is a journey that people can read', () => {
    expect(written.split('\n').filter(line => !line.startsWith('%%'))).toEqual([
      'journey',
      '  title Groceries',
      '  accDescr: On a weekday. After work.',
      '  section Plan',
      '    Think of dinner: 3: Ana, Ben',
      '    Write a list: 4: Ana, Ben',
      '  section Shop',
      '    Walk there: 3',
      '    Pay: 1: Ana',
      '',
    ])
  })
})

describe('a change of the text', () => {
  it('of a title is one of the map, and all else stays', async () => {
    const now = await edited(['title Groceries', 'title Dinner'], ['Write a list', 'Type a list'])
    expect(now.meta).toMatchObject({ title: 'Dinner', description: 'On a weekday.\nAfter work.' })
    expect(now.touchpoints.get(id('list'))).toMatchObject({ title: 'Type a list', channel: 'app' })
    expect(now).toEqual({
      ...map,
      meta: { ...map.meta, title: 'Dinner' },
      touchpoints: new Map(map.touchpoints).set(id('list'), {
        ...map.touchpoints.get(id('list'))!,
        title: 'Type a list',
      }),
    })
  })

  it('of a section keeps what the stage had', async () => {
    const now = await edited(['section Plan', 'section Prepare'])
    expect(now.stages.get(id('plan'))).toMatchObject({ title: 'Prepare', goal: 'Know what to buy' })
  })

  it('of a score rates all who are named', async () => {
    const now = await edited(['dinner: 3:', 'dinner: 5:'])
    expect(now.ratings.get(pairKey(id('cook'), id('ana')))).toBe(2)
    expect(now.ratings.get(pairKey(id('cook'), id('ben')))).toBe(2)
  })

  it('of the names at a task adds and takes away ratings, and others keep theirs', async () => {
    const now = await edited(['3: Ana, Ben', '3: Ana, Cleo'])
    const cleo = [...now.personas].find(([, { name }]) => name === 'Cleo')?.[0] ?? ''
    expect(now.ratings.get(pairKey(id('cook'), id('ana')))).toBe(-1)
    expect(now.ratings.has(pairKey(id('cook'), id('ben')))).toBe(false)
    expect(now.ratings.get(pairKey(id('cook'), cleo))).toBe(0)
  })

  it('of one name everywhere renames the persona', async () => {
    const now = await edited(['Ana, Ben', 'Anna, Ben'], ['4: Ana', '4: Anna'], ['1: Ana', '1: Anna'])
    expect(now.personas.get(id('ana'))?.name).toBe('Anna')
    expect(now.ratings).toEqual(map.ratings)
  })

  it('that adds a line adds a touchpoint there', async () => {
    const now = await edited(['    Walk there: 3\n', '    Take a bag: 4: Ben\n    Walk there: 3\n'])
    expect(outline(now)).toEqual(['Plan: Think of dinner, Write a list', 'Shop: Take a bag, Walk there, Pay'])
  })

  it('that takes out a line takes the touchpoint with all that hangs on it', async () => {
    const now = await edited(['    Think of dinner: 3: Ana, Ben\n', ''])
    expect(outline(now)).toEqual(['Plan: Write a list', 'Shop: Walk there, Pay'])
    expect([...now.annotations, ...now.links].length).toBe(map.annotations.size + map.links.size - 2)
  })

  it('that moves a line moves the touchpoint with all that it has', async () => {
    const now = await edited(['    Pay: 1: Ana\n', ''], ['    Think of', '    Pay: 1: Ana\n    Think of'])
    expect(outline(now)).toEqual(['Plan: Pay, Think of dinner, Write a list', 'Shop: Walk there'])
    expect(now.touchpoints.get(id('pay'))).toMatchObject({ title: 'Pay', momentOfTruth: true })
    expect(now.ratings).toEqual(map.ratings)
    expect(now.links).toEqual(map.links)
  })

  it('that turns sections round turns the stages round', async () => {
    const now = await edited(
      ['section Plan', 'section *'],
      ['section Shop', 'section Plan'],
      ['section *', 'section Shop'],
    )
    expect(outline(now)).toEqual(['Shop: Think of dinner, Write a list', 'Plan: Walk there, Pay'])
    expect(now.stages.get(id('plan'))?.goal).toBe('Know what to buy')
    expect(now.touchpoints.get(id('pay'))?.momentOfTruth).toBe(true)
  })

  it('that breaks the comments leaves what the text says', async () => {
    const text = written.replace(/%% jatra: \{/g, '%% jatra: ')
    const read = await readMermaid(text, counterIds('new'))
    expect(read).toMatchObject({ ok: true, warnings: [{ code: 'mermaid.carriedBroken' }] })
    if (read.ok) expect(outline(read.map)).toEqual(outline(map))
  })
})
