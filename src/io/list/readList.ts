import type { Id } from '../../model/ids'
import { MAX_LETTERS } from '../../model/outline/parseList'
import { type ReadMap, refuse } from '../format'
import { listOutline } from '../markdown/listOutline'
import { mapOf } from '../markdown/mapOf'
import { WarningList } from '../warningList'

/** The map that plain lines tell. */
export async function readList(text: string, newId: () => Id): Promise<ReadMap> {
  if (text.length > MAX_LETTERS)
    return refuse('too-large', { code: 'because.tooManyLetters', count: MAX_LETTERS })
  const warnings = new WarningList('list.more')
  const outline = listOutline(text, '', warnings, 'list')
  if (outline.stages.length === 0) return refuse('nothing-in-it', 'because.noLines')
  const read = await mapOf(outline, [], warnings, newId)
  const told = warnings.list()
  return read.ok && told.length > 0 ? { ...read, warnings: told } : read
}
