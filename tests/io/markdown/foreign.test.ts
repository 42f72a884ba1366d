import { describe, expect, it } from 'vitest'
import { readMap } from '../../../src/io/readMap'
import { indexAnnotations } from '../../../src/model/analysis/annotations'
import { emotionOf } from '../../../src/model/analysis/emotionOf'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { bytesOf } from '../helpers'

async function outline(...lines: string[]): Promise<string[]> {
  const read = await readMap(bytesOf(lines.join('\n')))
  expect(read).toMatchObject({ ok: true, format: 'markdown' })
  return read.ok ? linesOf(read.map) : []
}

/** Title, then stages, cards with their rating and annotations, indented. */
function linesOf(map: JourneyMap): string[] {
  const notes = indexAnnotations(map)
  const noted = (id: string) => (notes.get(id) ?? []).map(([, { kind, text }]) => `   ${kind}: ${text}`)
  return [
    map.meta.title,
    ...sortedByOrder(map.stages).flatMap(([stage, { title }]) => [
      ` ${title}`,
      ...noted(stage),
      ...touchpointsByStage(map)
        .get(stage)!
        .flatMap(([id, card]) => [
          `  ${card.title}${emotionOf(map, id) === undefined ? '' : ` ${emotionOf(map, id)}`}`,
          ...noted(id),
        ]),
    ]),
  ]
}

describe('an outline of another hand', () => {
  it('has stages as headings and touchpoints as bullets', async () => {
    expect(
      await outline(
        '---',
        'tags: [wiki]',
        '---',
        'Groceries',
        '=========',
        'Some [words](https://example.org) first.',
        '',
        '## 1. **Plan** ##',
        '* Think of `dinner`',
        '  - [ ] No idea',
        '  - ! Fun',
        '  - emotion: +2',
        '* [x] Write',
        '  a list',
        '',
        '```sh',
        '# no heading',
        '```',
        '<!-- - no card -->',
        '## Shop',
        '### Pay',
        '1. pain point: Long queue',
        '2. Slow',
      ),
    ).toEqual([
      'Groceries',
      ' 1. Plan',
      '  Think of dinner 2',
      '   idea: No idea',
      '   strength: Fun',
      '  Write a list',
      ' Shop',
      '  Pay',
      '   pain: Long queue',
      '   idea: Slow',
    ])
  })

  it('may be in Bengali', async () => {
    expect(await outline('# বাজার', '## পরিকল্পনা', '- ভাবা', '  - সমস্যা: জানি না', '  - অনুভূতি: ২/৫')).toEqual([
      'বাজার',
      ' পরিকল্পনা',
      '  ভাবা -1',
      '   pain: জানি না',
    ])
  })

  it('may be a list alone, or under one heading', async () => {
    const list = ['- Plan', '    - Think', '    - Write', '- Shop', '    - Pay', '        - Long queue']
    const read = [' Plan', '  Think', '  Write', ' Shop', '  Pay', '   idea: Long queue']
    expect(await outline(...list)).toEqual(['', ...read])
    expect(await outline('# Groceries', '', ...list)).toEqual(['Groceries', ...read])
  })

  it('says where a table was left out', async () => {
    const text = '# A\n\n## B\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- C\n'
    expect(await readMap(bytesOf(text))).toMatchObject({
      ok: true,
      format: 'markdown',
      warnings: [{ code: 'markdown.table', line: 5 }],
    })
  })

  it('may be lines under a heading', async () => {
    expect(await outline('# Groceries', '', 'Think of dinner', 'Pay')).toEqual([
      'Groceries',
      ' ',
      '  Think of dinner',
      '  Pay',
    ])
  })

  it('says by labels over its lists what they hold', async () => {
    const lines = [
      '## Find',
      '**Touchpoints:**',
      '- Ad',
      '- Friend',
      '',
      '**Pain points:**',
      '- Too dear',
      '',
    ]
    const deeper = ['## Buy', '### Touchpoints', '- Shop', '  - pain: Slow', '### Opportunities', '- Faster']
    expect(await outline('# Map', ...lines, ...deeper)).toEqual([
      ...['Map', ' Find', '   pain: Too dear', '  Ad', '  Friend'],
      ...[' Buy', '   opportunity: Faster', '  Shop', '   pain: Slow'],
    ])
  })

  it('has headings with lines under them', async () => {
    const page = ['Search', '======', 'Look at portals', '----', 'Buy', '===', 'Bank', '----', 'In person.']
    expect(await outline(...page)).toEqual(['', ' Search', '  Look at portals', ' Buy', '  Bank'])
  })

  it('says by keys what it notes under the touchpoints of a list, too', async () => {
    expect(
      await outline(
        '- Search',
        '  - Portals',
        '    - pain: slow',
        '    - emotion: +1',
        '    - Nice',
        '- Buy',
        '  - Bank',
      ),
    ).toEqual(['', ' Search', '  Portals 1', '   pain: slow', '   idea: Nice', ' Buy', '  Bank'])
  })
})

describe('a page with a table', () => {
  const TABLE = [
    '| Stage | Touchpoint | Emotion |',
    '|:---|---|--:|',
    '| Search | **Portal** \\| news | 4 |',
    '| Buy | Bank | 2',
  ]

  it('is the map of the table where it has no outline', async () => {
    const map = [' Search', '  Portal | news 1', ' Buy', '  Bank -1']
    expect(await outline('# Map', '', ...TABLE)).toEqual(['Map', ...map])
    expect(await outline(...TABLE)).toEqual(['', ...map])
  })

  it.each([
    ['words', '', []],
    ['lists', '\n### Insights\n\n- Reply to reviews\n- Add a map\n', [{ code: 'markdown.besides' }]],
  ])(
    'is the map of a table that plainly is a journey, whatever %s stand around it',
    async (_, more, warnings) => {
      const table =
        '| Stage | Touchpoint | Pain points |\n|---|---|---|\n| Find | Sees ad | Hidden |\n| Visit | Queues | Long |\n'
      const read = await readMap(
        bytesOf(`Here is a map of a coffee shop:\n\n${table}${more}\nWould you like more detail?\n`),
      )
      expect(read.ok && [...read.map.touchpoints.values()].map(({ title }) => title)).toEqual([
        'Sees ad',
        'Queues',
      ])
      expect((read.ok && read.warnings) || []).toEqual(warnings)
    },
  )

  it('is one map of all tables of the same columns, with their headings as stages', async () => {
    const columns = '| Touchpoint | Pain point |\n| --- | --- |\n'
    const text = `# Shop\n\nOwner: Rina\n\n## Find\n\n${columns}| Sees ad | |\n| Asks | Slow |\n\n## Buy\n\n${columns}| Pays | Fee |\n\n| Metric | Value |\n| --- | --- |\n| NPS | 7 |\n`
    const read = await readMap(bytesOf(text))
    if (!read.ok) throw new Error(read.detail)
    const stages = [...touchpointsByStage(read.map)].map(([id, cards]) => [
      read.map.stages.get(id)!.title,
      cards.map(([, { title }]) => title),
    ])
    expect(stages).toEqual([
      ['Find', ['Sees ad', 'Asks']],
      ['Buy', ['Pays']],
    ])
    expect(read.warnings).toEqual([{ code: 'markdown.otherTable', line: 18 }])
  })

  it('is its outline where it has one, and says that the table is left out', async () => {
    const read = await readMap(bytesOf(['# Map', '- Pay', '- Go', '', ...TABLE].join('\n')))
    expect(read).toMatchObject({ ok: true, warnings: [{ code: 'markdown.table', line: 5 }] })
    expect(read.ok && linesOf(read.map)).toEqual(['Map', ' ', '  Pay', '  Go'])
  })
})
