import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJourney } from '../../../src/io/mermaid/readJourney'
import { readMap } from '../../../src/io/readMap'
import { WarningList } from '../../../src/io/warningList'
import { emotionOf } from '../../../src/model/analysis/emotionOf'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import { splitPair } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { bytesOf } from '../helpers'

/* Diagrams that people have published, and what mermaid itself makes of them (`oracle.json`; `SOURCES.md` says whence). */

interface Read {
  readonly ok: boolean
  readonly title: string
  readonly accTitle: string
  readonly accDescr: string
  readonly sections: readonly string[]
  readonly tasks: readonly {
    readonly section: string
    readonly name: string
    readonly score: number | null
    readonly actors: readonly string[]
  }[]
}

const FOLDER = join(__dirname, '../../fixtures/mermaid-journey')
const ORACLE = JSON.parse(readFileSync(join(FOLDER, 'oracle.json'), 'utf8')) as Record<string, Read>
const FILES = readdirSync(FOLDER).filter(name => name.endsWith('.mmd'))
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8')

describe('a published journey', () => {
  it.each(FILES)('has the title, sections, tasks, scores and actors that mermaid reads: %s', name => {
    const journey = readJourney(textOf(name), new WarningList('mermaid.more'))
    expect(journey.ok).toBe(ORACLE[name]!.ok)
    if (!journey.ok) return
    const { title, accTitle, accDescr, sections } = journey
    expect({
      ok: true,
      title,
      accTitle,
      accDescr,
      sections: sections.flatMap(section => (section.isNamed ? [section.name] : [])),
      tasks: sections.flatMap(section =>
        section.tasks.map(({ name, score, actors }) => {
          return { section: section.name, name, score: Number.isNaN(score) ? null : score, actors }
        }),
      ),
    }).toEqual(withoutActors(ORACLE[name]!))
  })

  it.each(FILES)('becomes a map that says the same: %s', async name => {
    const read = await readMap(bytesOf(textOf(name)), { name })
    const oracle = ORACLE[name]!
    expect(read).toMatchObject({ ok: true, format: 'mermaid', map: { meta: { title: oracle.title } } })
    if (!read.ok) return
    const stages = sortedByOrder(read.map.stages)
    expect(stages.map(([, { title }]) => title).filter(Boolean)).toEqual(oracle.sections)
    expect(tasksOf(read.map)).toEqual(
      oracle.tasks.map(({ section, name, score, actors }) => {
        const rated = score === null ? null : Math.max(1, Math.min(5, Math.round(score)))
        return { section, name, score: rated, actors: score === null ? [] : [...actors].sort() }
      }),
    )
  })
})

/** Without the list of all actors, which mermaid makes of those of the tasks. */
function withoutActors(read: Read): Omit<Read, 'actors'> {
  const { actors: _, ...rest } = read as Read & { actors: unknown }
  return rest
}

function tasksOf(map: JourneyMap) {
  return [...touchpointsByStage(map)].flatMap(([stage, cards]) =>
    cards.map(([id, { title }]) => {
      const rated = [...map.ratings.keys()].map(splitPair).filter(([card]) => card === id)
      const emotion = emotionOf(map, id)
      return {
        section: map.stages.get(stage)!.title,
        name: title,
        score: emotion === undefined ? null : emotion + 3,
        actors: rated.flatMap(([, persona]) => map.personas.get(persona)!.name || []).sort(),
      }
    }),
  )
}
