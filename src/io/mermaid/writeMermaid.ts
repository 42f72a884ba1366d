import type { JourneyMap } from '../../model/journey'
import { carriedLines } from '../retold/carriedLines'
import { told } from '../retold/told'
import { escaped, escapedActor } from './escape'
import { journeyOf, type ToldTask } from './journeyOf'
import { keptOfMap } from './kept'
import { OURS } from './prepare'

/** Letters of the longest text that Mermaid draws, GitHub's too; beyond it, it still reads. */
const MOST_DRAWN = 50_000

/**
 * The map as a journey of Mermaid's: lines that people can read and change, then the whole map in comments, which Mermaid
 * and all who draw its diagrams skip. `carry: false` leaves those out.
 */
export function writeMermaid(map: JourneyMap, { carry = true } = {}): string {
  const { title, description, sections } = journeyOf(map)
  const { accTitle, frontMatter, directives } = keptOfMap(map.meta)
  const name = told(accTitle)
  const preamble = [...(frontMatter ? ['---', frontMatter, '---'] : []), ...directives, 'journey']
  const body = [
    ...(title ? [`title ${escaped(title)}`] : []),
    ...(name ? [`accTitle: ${escaped(name)}`] : []),
    ...(description ? [`accDescr: ${escaped(description)}`] : []),
    ...sections.flatMap(section => [
      ...(section.isBare ? [] : [`section ${escaped(section.name)}`]),
      ...section.cards.map(taskLine),
    ]),
  ]
  const text = [...preamble, ...body.map(line => `  ${line}`)].join('\n')
  if (!carry) return `${text}\n`
  const room = MOST_DRAWN - text.length - 1000
  const carried = carriedLines(map, Math.max(0, room)).map(line => OURS + line)
  return `${[text, ...carried].join('\n')}\n`
}

/** As a block for a page of Markdown, which GitHub, GitLab, Obsidian and others draw. */
export function toFencedMarkdown(mermaid: string): string {
  // Names are escaped, so none of them can close the block.
  return `\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`
}

function taskLine({ name, score, actors }: ToldTask): string {
  const names = actors.map(actor => actor.name).filter(Boolean)
  return `  ${escaped(name)}: ${score}${names.length > 0 ? `: ${names.map(escapedActor).join(', ')}` : ''}`
}
