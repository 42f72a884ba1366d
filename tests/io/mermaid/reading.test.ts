import { describe, expect, it } from 'vitest'
import type { FoundMap } from '../../../src/io/format'
import { readMermaid } from '../../../src/io/mermaid/readMermaid'
import { writeMermaid } from '../../../src/io/mermaid/writeMermaid'
import { readMap } from '../../../src/io/readMap'
import { touchpointsInOrder } from '../../../src/model/analysis/touchpointsInOrder'
import { counterIds } from '../../helpers/maps'
import { bytesOf } from '../helpers'

const read = (text: string) => readMermaid(text, counterIds())

async function found(text: string): Promise<FoundMap> {
  const result = await read(text)
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`)
  return result
}

/** Tasks as `name: score: actor, actor`; what nobody rated has no score. */
function tasks({ map }: FoundMap): string[] {
  return touchpointsInOrder(map).map(([id, { title }]) => {
    const rated = [...map.personas].filter(([persona]) => map.ratings.has(`${id}:${persona}`))
    const score = rated.map(([persona]) => map.ratings.get(`${id}:${persona}`)! + 3)
    const names = rated.map(([, { name }]) => name).join(', ')
    return [title, score[0], names].filter(part => part !== undefined && part !== '').join(': ')
  })
}

describe('what Mermaid refuses, or finds no score in, is read as it was meant, and said', () => {
  it.each([
    ['a capital', 'Journey\n  Cook: 3: Me', 'mermaid.capital', 1, 'Cook: 3: Me'],
    ['a semicolon', 'journey\n\n  Cook: 3: Me;', 'mermaid.semicolon', 3, 'Cook: 3: Me'],
    ['an escape of HTML', 'journey\n  Fish &amp; chips: 3: Me', 'mermaid.entity', 2, 'Fish & chips: 3: Me'],
    ['a wide colon', 'journey\n  Cook：3：Me', 'mermaid.fullWidthColon', 2, 'Cook: 3: Me'],
    ['a wide colon and a plain one', 'journey\n  Cook： 3: Me', 'mermaid.fullWidthColon', 2, 'Cook: 3: Me'],
    ['an arrow', 'journey\n  Cook -> 3: Me, You', 'mermaid.arrow', 2, 'Cook: 3: Me, You'],
    ['a colon in a name', 'journey\n  Read: note: 4: Me', 'mermaid.colonInName', 2, 'Read: note: 4: Me'],
    ['digits of Bengali', 'journey\n  রান্না: ৫: আমি', 'mermaid.digits', 2, 'রান্না: 5: আমি'],
    [
      'a colon in a section',
      'journey\nsection A: b\n Cook: 3: Me',
      'mermaid.colonInSection',
      2,
      'Cook: 3: Me',
    ],
  ])('%s', async (_, text, code, line, task) => {
    const result = await found(text)
    expect(tasks(result)).toEqual([task])
    expect(result.warnings).toMatchObject([{ code, line }])
  })

  it('a colon in the title of front matter', async () => {
    const result = await found('---\ntitle: Part 1: dinner\n---\njourney\n  Cook: 3: Me\n')
    expect(result.map.meta.title).toBe('Part 1: dinner')
    expect(result.warnings).toMatchObject([{ code: 'mermaid.frontMatter' }])
  })
})

describe('what Mermaid does and nobody expects is said', () => {
  it.each([
    ['a name cut at #', 'journey\ntitle Plan #1\n', 'mermaid.cut', 2],
    ['a line that begins with %', 'journey\n  % of users: 4: Me', 'mermaid.percentLine', 2],
    ['a section without a name', 'journey\nsection\nDinner\n  Cook: 3', 'mermaid.nextLine', 2],
    ['a task that begins with title', 'journey\n  Title page: 5: Me', 'mermaid.titleLikeTask', 2],
    ['a third colon', 'journey\n  Meet at 10:30: 5: Me', 'mermaid.dropped', 2],
    ['a directive without an end', 'journey\n\n%%{x}\n  Cook: 3', 'mermaid.openDirective', 3],
    ['a score off the scale', 'journey\n  Cook: 7: Me', 'mermaid.offScale', 2],
    ['half a step', 'journey\n  Cook: 3.5: Me', 'mermaid.fraction', 2],
    ['no number', 'journey\n  Cook: good: Me', 'mermaid.noScore', 2],
    ['a name twice', 'journey\n  Cook: 3: Me, Me,', 'mermaid.actors', 2],
    ['a broken line', 'journey\n  Cook<br>rice: 3: Me', 'mermaid.lineBreak', 2],
  ])('%s', async (_, text, code, line) => {
    const result = await read(text)
    expect(result.ok && result.warnings).toContainEqual(expect.objectContaining({ code, line }))
  })
})

describe('what Mermaid refuses is refused, with the line', () => {
  it.each([
    ['a task without a score', 'journey\n\n  Cook: 3\n  Eat', 4],
    ['a task that begins with journey', 'journey\n  Journey starts: 5: Me', 2],
    ['two diagrams', 'journey\n  Cook: 3\njourney', 3],
    ['a block of Markdown', 'journey\n```', 2],
    ['a kind of another time', '%% note\n\njourney-beta', 3],
  ])('%s', async (_, text, line) => {
    expect(await read(text)).toMatchObject({ ok: false, reason: 'refused', line })
  })

  it.each(['flowchart LR\n  A --> B', '', '%% only a note'])('%j is no journey at all', async text => {
    expect(await read(text)).toMatchObject({ ok: false, reason: 'nothing-in-it' })
    expect(await readMap(bytesOf(text), { name: 'a.mmd' })).toMatchObject({ reason: 'nothing-in-it' })
  })
})

describe('what a map has no place for', () => {
  it('is kept and written back, and counts while nobody rates otherwise', async () => {
    const text = [
      '---',
      'config:',
      '  theme: dark',
      '---',
      '%%{init: {"theme": "base"}}%%',
      'journey',
      '  title Dinner',
      '  accTitle: A table',
      '  accDescr: Four seats',
      '    Cook: 3.5: Me',
      '  section Eat',
      '    Sit: 7: Me, You',
      '    Talk: x: You',
      '    Wash up: 2',
    ]
    const { map } = await found(text.join('\n'))
    expect(map.meta.description).toBe('Four seats')
    const again = writeMermaid(map, { carry: false }).trimEnd().split('\n')
    expect(again).toEqual(text.map(line => line.replace('x', '3')))
    const rated = [...map.ratings.keys()][0]!
    const changed = { ...map, ratings: new Map([...map.ratings, [rated, -2 as const]]) }
    expect(writeMermaid(changed, { carry: false })).toContain('Cook: 1: Me')
  })

  it('is not believed when it comes from a stranger', async () => {
    const { map } = await found('journey\n  Cook: 3: Me')
    const mermaid = {
      frontMatter: 'a: 1\n---\nflowchart LR',
      directives: ['%%{x', 'flowchart', '%%{init: a b}%%', 7],
      accTitle: 5,
    }
    const hostile = { ...map, meta: { ...map.meta, mermaid } }
    expect(writeMermaid(hostile, { carry: false })).toMatch(/^journey\n/)
  })
})

describe('a page of Markdown', () => {
  const page = [
    '# Our journeys',
    '',
    '```mermaid',
    'flowchart LR',
    '```',
    '',
    '1. First',
    '   ~~~Mermaid',
    '   journey',
    '     title One',
    '     Cook: 3: Me',
    '   ~~~',
    '',
    '````markdown',
    '```mermaid',
    'journey',
    '  title An example',
    '```',
    '````',
    '',
    '```mermaid',
    'journey',
    '  Cook',
    '```',
    '',
    '```mermaid',
    '%% a note',
    'journey',
    '  title Two',
    '  Eat: x: Me',
    '```',
  ].join('\n')

  it('offers every journey in it, with lines of the page', async () => {
    const result = await readMap(bytesOf(page), { name: 'wiki.md' })
    expect(result).toMatchObject({
      ok: true,
      format: 'mermaid',
      map: { meta: { title: 'One' } },
      warnings: [{ code: 'mermaid.refusedDiagram', line: 23 }],
      others: [{ map: { meta: { title: 'Two' } }, warnings: [{ code: 'mermaid.noScore', line: 30 }] }],
    })
  })

  it('without a journey is no journey', async () => {
    const other = bytesOf('# A page\n\n```mermaid\nflowchart LR\n```\n\nText.\n')
    expect(await readMap(other)).not.toMatchObject({ format: 'mermaid' })
  })
})
