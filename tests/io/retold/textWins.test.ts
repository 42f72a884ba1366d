import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/io/markdown/readMarkdown'
import { writeMarkdown } from '../../../src/io/markdown/writeMarkdown'
import { readMermaid } from '../../../src/io/mermaid/readMermaid'
import { writeMermaid } from '../../../src/io/mermaid/writeMermaid'
import type { JourneyMap } from '../../../src/model/journey'
import { BUILT_IN_LANES } from '../../../src/model/journey'
import { arbMap, counterIds } from '../../helpers/maps'
import { runs } from '../../helpers/runs'

/*
 * The law of texts that carry their map beside: however much of the text was changed, the map that is read says what the
 * text says. The most that can be changed is all: the text of one map with what another one carries.
 */

/**
 * Without what a text can only say in part: names of lanes that the other map lacks, signs within tags, stages without a
 * title, several people of one name.
 */
function tellable(map: JourneyMap): JourneyMap {
  const lanes = [...map.lanes].filter(([id]) => BUILT_IN_LANES.some(kind => kind === id))
  const stages = [...map.stages].map(([id, stage]) => {
    return [id, stage.title.trim() ? stage : { ...stage, title: 'Stage' }] as const
  })
  const cards = [...map.touchpoints].map(([id, card]) => [id, { ...card, tags: [] as string[] }] as const)
  const personas = [...map.personas].map(([id, persona], index) => {
    return [id, { ...persona, name: `${persona.name} ${index}` }] as const
  })
  return {
    ...map,
    personas: new Map(personas),
    lanes: new Map(lanes),
    stages: new Map(stages),
    touchpoints: new Map(cards),
  }
}

const arbTellable = arbMap().map(tellable)

describe('a text with what another map carries', () => {
  it('is the map of the text: Mermaid', async () => {
    // A score of nobody is that of the only persona there is, if there is only one.
    const arbOther = arbTellable.filter(map => map.personas.size !== 1)
    await fc.assert(
      fc.asyncProperty(arbTellable, arbOther, async (map, other) => {
        const text = writeMermaid(map, { carry: false })
        const carried = writeMermaid(other).match(/^%% jatra: .*$/gm)!
        const read = await readMermaid(`${text}${carried.join('\n')}\n`, counterIds('new'))
        if (!read.ok) throw new Error(read.detail)
        expect(withActorsSorted(writeMermaid(read.map, { carry: false }))).toBe(withActorsSorted(text))
      }),
      { numRuns: runs(25) },
    )
  })

  it('is the map of the text: Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(arbTellable, arbTellable, async (map, other) => {
        const text = writeMarkdown(map, { carry: false })
        const carried = writeMarkdown(other)
        const comment = carried.slice(carried.indexOf('<!-- jatra'))
        const read = await readMarkdown(`${text}\n${comment}`, counterIds('new'))
        if (!read.ok) throw new Error(read.detail)
        expect(writeMarkdown(read.map, { carry: false })).toBe(text)
      }),
      { numRuns: runs(25) },
    )
  })
})

/** Who is named first at a task is a matter of the personas' order, which a journey does not tell. */
function withActorsSorted(text: string): string {
  return text.replace(/^(.*: \d: )(.*)$/gm, (_, task: string, actors: string) => {
    return task + actors.split(', ').sort().join(', ')
  })
}
