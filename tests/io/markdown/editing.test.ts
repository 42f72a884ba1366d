import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/io/markdown/readMarkdown'
import { writeMarkdown } from '../../../src/io/markdown/writeMarkdown'
import { annotationsOf } from '../../../src/model/analysis/annotations'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import { pairKey } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { buildSketch } from '../../../src/model/sketch'
import { counterIds } from '../../helpers/maps'

/* Somebody changes the outline in a wiki or a repository: what it says now is what the map says. */

const { map, ids } = buildSketch(
  {
    title: 'Groceries #1',
    description: 'On a weekday.\nAfter work.',
    personas: [
      { key: 'ana', name: 'Ana', role: 'Student' },
      { key: 'ben', name: 'Ben' },
    ],
    lanes: ['backstage'],
    stages: [
      {
        key: 'plan',
        title: 'Plan',
        goal: 'Know what to buy',
        questions: ['Who cooks?'],
        touchpoints: [
          {
            key: 'cook',
            title: 'Think of dinner',
            emotion: { ana: -1, ben: 1 },
            expectation: { ana: 0 },
            thought: 'What *is* there?',
            pains: [{ key: 'idea', text: 'No idea', severity: 4, frequency: 3 }],
            opportunities: [{ text: 'Suggest a dinner', impact: 5, solves: ['idea'] }],
          },
          {
            key: 'list',
            title: '1. Write a list',
            channel: 'app',
            owner: 'Team - App',
            tags: ['lists', 'app'],
          },
        ],
      },
      {
        key: 'shop',
        title: 'Shop',
        description: 'In the evening',
        touchpoints: [
          { key: 'stock', title: 'Fill the shelf', lane: 'backstage' },
          { key: 'pay', title: 'Pay', momentOfTruth: true, from: 'Clerk', to: 'Ana' },
        ],
      },
    ],
  },
  counterIds(),
)
const id = (key: string) => ids.get(key)!
const written = writeMarkdown(map)

async function edited(...changes: readonly (readonly [from: string, to: string])[]): Promise<JourneyMap> {
  const text = changes.reduce((now, [from, to]) => {
    expect(now).toContain(from)
    return now.replace(from, to)
  }, written)
  const read = await readMarkdown(text, counterIds('new'))
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

describe('the outline of a map', () => {
  it('is a page that people can read', () => {
    expect(written.slice(0, written.indexOf('<!--'))).toBe(
      [
        '# Groceries \\#1',
        '',
        'On a weekday.<br>After work.',
        '',
        '- **persona:** Ana',
        '  - role: Student',
        '- **persona:** Ben',
        '',
        '## Plan',
        '',
        '- **goal:** Know what to buy',
        '- **question:** Who cooks?',
        '- Think of dinner',
        '  - thought: What \\*is\\* there?',
        '  - emotion (Ana): 2/5',
        '  - emotion (Ben): 4/5',
        '  - expectation (Ana): 3/5',
        '  - pain (severity 4, frequency 3): No idea',
        '  - opportunity (impact 5): Suggest a dinner',
        '- 1\\. Write a list',
        '  - channel: app',
        '  - owner: Team - App',
        '  - tags: lists, app',
        '',
        '## Shop',
        '',
        'In the evening',
        '',
        '- Fill the shelf',
        '  - lane: backstage',
        '- Pay',
        '  - from: Clerk',
        '  - to: Ana',
        '  - moment of truth: yes',
        '',
        '',
      ].join('\n'),
    )
  })

  it('tells the same map without its comment', async () => {
    const read = await readMarkdown(writeMarkdown(map, { carry: false }), counterIds('new'))
    expect(read.ok && writeMarkdown(read.map, { carry: false })).toBe(writeMarkdown(map, { carry: false }))
  })
})

describe('a change of the outline', () => {
  it('of texts is one of the map, and all else stays', async () => {
    const now = await edited(
      ['# Groceries \\#1', '# Dinner'],
      ['<br>After work.', ''],
      ['Know what to buy', 'Know it all'],
      ['In the evening', 'At night'],
    )
    expect(now).toEqual({
      ...map,
      meta: { ...map.meta, title: 'Dinner', description: 'On a weekday.' },
      stages: new Map([
        [id('plan'), { ...map.stages.get(id('plan'))!, goal: 'Know it all' }],
        [id('shop'), { ...map.stages.get(id('shop'))!, description: 'At night' }],
      ]),
    })
  })

  it('of what is said of a touchpoint changes that', async () => {
    const now = await edited(
      ['channel: app', 'channel: e-mail<br>or phone'],
      ['  - owner: Team - App\n', ''],
      ['tags: lists, app', 'tags: lists, #paper'],
      ['lane: backstage', 'lane: support'],
      ['moment of truth: yes', 'direct: no'],
      ['  - thought: What \\*is\\* there?\n', '  - thought: Rice?\n'],
    )
    expect(now.touchpoints.get(id('list'))).toMatchObject({
      channel: 'e-mail\nor phone',
      owner: '',
      tags: ['lists', 'paper'],
    })
    expect(now.touchpoints.get(id('stock'))?.place[1]).toBe('support')
    expect(now.touchpoints.get(id('pay'))).toMatchObject({
      momentOfTruth: false,
      direct: false,
      from: 'Clerk',
    })
    expect(now.touchpoints.get(id('cook'))?.thought).toBe('Rice?')
  })

  it('of ratings changes those', async () => {
    const now = await edited(
      ['emotion (Ana): 2/5', 'emotion (Ana): very positive'],
      ['  - emotion (Ben): 4/5\n', ''],
      ['expectation (Ana): 3/5', 'expectation (Cleo): -2'],
    )
    const cleo = [...now.personas].find(([, { name }]) => name === 'Cleo')![0]
    expect(now.ratings).toEqual(new Map([[pairKey(id('cook'), id('ana')), 2]]))
    expect(now.expectations).toEqual(new Map([[pairKey(id('cook'), cleo), -2]]))
  })

  it('of annotations keeps what they had', async () => {
    const now = await edited(
      ['pain (severity 4, frequency 3): No idea', 'pain (severity 5): No idea at all'],
      ['  - opportunity (impact 5)', '  - strength: Tasty\n  - opportunity (impact 5)'],
      ['- **question:** Who cooks?\n', ''],
    )
    expect(annotationsOf(now, id('cook')).map(([, { kind, text }]) => [kind, text])).toEqual([
      ['pain', 'No idea at all'],
      ['strength', 'Tasty'],
      ['opportunity', 'Suggest a dinner'],
    ])
    expect(now.annotations.get(id('idea'))).toMatchObject({ severity: 5, target: id('cook') })
    expect(now.annotations.get(id('idea'))).not.toHaveProperty('frequency')
    expect(now.solves).toEqual(map.solves)
    expect(annotationsOf(now, id('plan'))).toEqual([])
  })

  it('of lines moves, adds and removes touchpoints and stages', async () => {
    const now = await edited(
      ['- Pay\n  - from: Clerk\n  - to: Ana\n  - moment of truth: yes\n', ''],
      ['- Think of', '- Pay\n  - from: Clerk\n  - to: Ana\n  - moment of truth: yes\n- Think of'],
      ['- Fill the shelf\n  - lane: backstage\n', '- Go there\n\n## Eat\n\n- Sit down\n'],
    )
    expect(outline(now)).toEqual([
      'Plan: Pay, Think of dinner, 1. Write a list',
      'Shop: Go there',
      'Eat: Sit down',
    ])
    expect(now.touchpoints.get(id('pay'))?.momentOfTruth).toBe(true)
  })

  it('of personas renames, adds and removes them', async () => {
    const now = await edited(
      ['**persona:** Ana', '**persona:** Anna'],
      ['emotion (Ana)', 'emotion (Anna)'],
      ['expectation (Ana)', 'expectation (Anna)'],
      ['- **persona:** Ben\n', ''],
      ['  - emotion (Ben): 4/5\n', ''],
    )
    expect([...now.personas].map(([key, { name, role }]) => [key, name, role])).toEqual([
      [id('ana'), 'Anna', 'Student'],
    ])
    expect(now.ratings).toEqual(new Map([[pairKey(id('cook'), id('ana')), -1]]))
  })

  it('that cannot be understood is told', async () => {
    const text = written
      .replace('emotion (Ana): 2/5', 'emotion (Ana): so so')
      .replace('lane: backstage', 'lane: nowhere')
      .replace('severity 4, frequency 3', 'bad')
    const read = await readMarkdown(text, counterIds('new'))
    expect(read.ok && read.warnings?.map(({ code, line }) => [code, line])).toEqual([
      ['markdown.notARating', 13],
      ['markdown.notAMeasure', 13],
      ['markdown.unknownLane', 29],
    ])
  })
})
