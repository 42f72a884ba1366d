// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readJourney } from '../../../src/io/mermaid/readJourney'
import { toFencedMarkdown, writeMermaid } from '../../../src/io/mermaid/writeMermaid'
import { WarningList } from '../../../src/io/warningList'
import { emotionOf } from '../../../src/model/analysis/emotionOf'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import { pairKey } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { arbMap } from '../../helpers/maps'
import { runs } from '../../helpers/runs'

/*
 * Mermaid itself (a dev dependency) as the measure. It cleans the titles of diagrams with a library that needs a DOM, so
 * this one file has one.
 */

interface Db {
  getDiagramTitle(): string
  getAccDescription(): string
  getSections(): string[]
  getTasks(): { section: string; task: string; score: number; people: string[] }[]
}

interface Journey {
  readonly title: string
  readonly description: string
  readonly sections: readonly string[]
  readonly tasks: readonly {
    readonly section: string
    readonly name: string
    readonly score: number
    readonly actors: readonly string[]
  }[]
}

let parse: (text: string) => Promise<Journey | undefined>

beforeAll(async () => {
  const { default: mermaid } = await import('mermaid')
  // Registers its kinds of diagram.
  await mermaid.parse('journey', { suppressErrors: true })
  parse = async text => {
    try {
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
      const { getDiagramTitle, getAccDescription, getSections, getTasks } = db as unknown as Db
      return {
        title: drawn(getDiagramTitle()),
        description: drawn(getAccDescription()),
        sections: getSections().map(drawn),
        tasks: getTasks().map(({ section, task, score, people }) => {
          return { section: drawn(section), name: drawn(task), score, actors: people.map(drawn) }
        }),
      }
    } catch {
      return undefined
    }
  }
})

/** As it is drawn: what its marks of escapes stand for is what HTML takes them for. */
function drawn(text: string): string {
  const html = document.createElement('textarea')
  html.innerHTML = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/ﬂ°°/g, '&#')
    .replace(/ﬂ°/g, '&')
    .replace(/¶ß/g, ';')
  return html.value
}

const inOneLine = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('an exported journey', () => {
  it('is to mermaid what the map says, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(arbMap(), async map => {
        const text = writeMermaid(map)
        const journey = await parse(text)
        expect(journey).toEqual(saidBy(map))
        expect(await parse(toFencedMarkdown(text).split('\n').slice(1, -2).join('\n'))).toEqual(journey)
      }),
      { numRuns: runs(25) },
    )
  })
})

function saidBy(map: JourneyMap): Journey {
  const stages = sortedByOrder(map.stages)
  const cards = touchpointsByStage(map)
  const isBare = (id: string) =>
    stages[0]?.[0] === id && !inOneLine(map.stages.get(id)!.title) && cards.get(id)!.length > 0
  const nameOf = (id: string) => (isBare(id) ? '' : inOneLine(map.stages.get(id)!.title) || '-')
  const personas = sortedByOrder(map.personas)
  return {
    title: inOneLine(map.meta.title),
    description: inOneLine(map.meta.description),
    sections: stages.flatMap(([id]) => (isBare(id) ? [] : [nameOf(id)])),
    tasks: [...cards].flatMap(([stage, entries]) =>
      entries.map(([id, { title }]) => ({
        section: nameOf(stage),
        name: inOneLine(title) || '-',
        score: Math.round(emotionOf(map, id) ?? 0) + 3,
        actors: personas.flatMap(([persona, { name }]) =>
          map.ratings.has(pairKey(id, persona)) ? inOneLine(name) || [] : [],
        ),
      })),
    ),
  }
}

describe('any text', () => {
  it('is read as mermaid reads it, or refused, or repaired aloud; and refused by mermaid only with us', async () => {
    await fc.assert(
      fc.asyncProperty(arbDiagram, async text => {
        const warnings = new WarningList('mermaid.more')
        const ours = readJourney(text, warnings)
        const theirs = await parse(text)
        const isRepaired = warnings.list().some(({ code }) => REPAIRS.has(code))
        if (isRepaired) return
        expect(ours.ok, ours.ok ? '' : ours.why.code).toBe(theirs !== undefined)
        if (!ours.ok || !theirs) return
        // Titles and descriptions with markup are cleaned there; we keep what was written.
        const isCleaned = /[<&]/.test(text)
        expect({
          title: isCleaned ? theirs.title : ours.title,
          description: isCleaned ? theirs.description : ours.accDescr,
          sections: ours.sections.flatMap(section => (section.isNamed ? [section.name] : [])),
          tasks: ours.sections.flatMap(section =>
            section.tasks.map(({ name, score, actors }) => ({ section: section.name, name, score, actors })),
          ),
        }).toEqual(theirs)
      }),
      { numRuns: runs(200) },
    )
  })
})

const REPAIRS = new Set<string>(
  [
    'capital',
    'semicolon',
    'entity',
    'colonInSection',
    'colonInName',
    'arrow',
    'fullWidthColon',
    'digits',
  ].map(kind => `mermaid.${kind}`),
)

/** Pieces of diagrams: all that the grammar knows, and all that it stumbles over. */
const PIECES = [
  'title ',
  'Title page',
  'section ',
  'Section',
  'accTitle: ',
  'accDescr: ',
  'accDescr {',
  '}',
  'journey',
  'journeys',
  '%%',
  '%% note',
  '%%{init: {"a": 1}}%%',
  '%%{wrap}%%',
  '%%{x}',
  '%%{ }%%',
  '%',
  '#',
  '#35;',
  '#colon;',
  '#58;',
  '#nobody;',
  ':',
  ': ',
  ': 5',
  ': 3: Me',
  ': 2.5: Me, You',
  ': x: Me',
  ': 1: a: b',
  ',',
  ';',
  '&amp;',
  ' ',
  '\t',
  '\u00a0',
  '\u2028',
  '\u200b',
  'Make tea',
  'style a:#f;',
  'classDef',
  '<a b="c">',
  '->',
  '：',
  '৫',
  '---',
  'স্বাক্ষর',
  '__proto__',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n  ',
] as const

const arbDiagram = fc
  .tuple(
    fc.constantFrom('journey\n', 'journey\n', 'journey ', '\n journey', '%% a\njourney\n', 'Journey\n', ''),
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 2, arbitrary: fc.constantFrom('\n  Cook: 3: Me\n', '\nsection Eat\n', '\n  Wash up: 1\n') },
      ),
      { maxLength: 14 },
    ),
  )
  .map(([start, pieces]) => start + pieces.join(''))
