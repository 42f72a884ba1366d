import type { Id } from '../../model/ids'
import { type FoundMap, type ReadMap, type Refused, refuse } from '../format'
import { WarningList } from '../warningList'
import { diagramsIn, mayHaveDiagrams } from './diagrams'
import { looksLikeJourney } from './looksLikeJourney'
import { mapOf } from './mapOf'
import { readJourney } from './readJourney'

/** Letters (UTF-16 units): far above what any page draws. */
const MAX_LETTERS = 16 * 1024 * 1024
/** Journeys of one page. */
const MAX_DIAGRAMS = 50

/** The journeys in a diagram of Mermaid's, or in a page of Markdown with such diagrams. */
export async function readMermaid(text: string, newId: () => Id): Promise<ReadMap> {
  if (text.length > MAX_LETTERS)
    return refuse('too-large', { code: 'because.tooManyLetters', count: MAX_LETTERS })
  const blocks = mayHaveDiagrams(text) ? diagramsIn(text) : []
  if (blocks.length === 0) return readOne(text, 1, newId)
  const journeys = blocks.filter(block => looksLikeJourney(block.text))
  if (journeys.length === 0) return refuse('nothing-in-it', 'because.noJourney')

  const found: FoundMap[] = []
  let refused: Refused | undefined
  for (const { text: diagram, line } of journeys.slice(0, MAX_DIAGRAMS)) {
    const read = await readOne(diagram, line, newId)
    if (read.ok) found.push(read)
    else refused ??= read
  }
  const [first, ...others] = found
  if (!first) return refused!
  const warnings = refused
    ? [
        ...(first.warnings ?? []),
        {
          code: 'mermaid.refusedDiagram',
          ...(refused.line !== undefined && { line: refused.line }),
          ...(refused.why && { why: refused.why }),
        } as const,
      ]
    : first.warnings
  return { ok: true, ...first, ...(warnings && { warnings }), ...(others.length > 0 && { others }) }
}

async function readOne(text: string, firstLine: number, newId: () => Id): Promise<ReadMap> {
  const warnings = new WarningList('mermaid.more')
  const journey = readJourney(text, warnings, firstLine)
  if (!journey.ok) {
    // What is another diagram is nothing that Mermaid refuses.
    return refuse(looksLikeJourney(text) ? 'refused' : 'nothing-in-it', journey.why, journey.line)
  }
  const read = await mapOf(journey, warnings, newId)
  const told = warnings.list()
  return read.ok && told.length > 0 ? { ...read, warnings: told } : read
}
