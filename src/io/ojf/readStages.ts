import type { Id } from '../../model/ids'
import { evenKeys, sortedByOrder } from '../../model/order'
import { type Fields, listOf, textOf } from './ojfFile'
import { HINT, hintOf } from './origin'
import { originFrom, type Reading } from './reading'

const SAID: ReadonlySet<string> = new Set(['id', 'name', HINT])

/** The stages by their id in the file; of several of one id the first, the others apart. */
export function readStages(reading: Reading): { ids: Map<string, Id>; twice: Fields[] } {
  const ids = new Map<string, Id>()
  const sequence: Id[] = []
  const here = new Set<Id>()
  const twice: Fields[] = []
  for (const raw of listOf(reading.json, 'stages').items) {
    const fileId = textOf(raw, 'id') || `stage-${sequence.length + 1}`
    if (ids.has(fileId)) {
      reading.warnings.tell('ojf.notAnItem', { text: textOf(raw, 'name', 'title') || fileId })
      twice.push(raw)
      continue
    }
    const hint = hintOf(raw)
    const expected = hint?.is === 'stage' ? reading.expected.get(`stage ${hint.id}`) : undefined
    const isKnown = hint !== undefined && expected !== undefined && !here.has(hint.id)
    const id = isKnown ? hint.id : reading.freeId(fileId)
    ids.set(fileId, id)
    sequence.push(id)
    here.add(id)
    const title = textOf(raw, 'name', 'title')
    if (!isKnown) reading.document.put('stages', id, { title, ...originFrom(raw) })
    else {
      if (title !== textOf(expected, 'name', 'title')) reading.document.put('stages', id, { title })
      reading.keepAdded('stages', id, raw, expected, SAID)
    }
  }
  const carried = sortedByOrder(reading.carried.stages).flatMap(([id]) => (here.has(id) ? [id] : []))
  const isKept = carried.length === sequence.length && carried.every((id, index) => id === sequence[index])
  const orders = evenKeys(sequence.length)
  if (!isKept)
    for (const [index, id] of sequence.entries()) reading.document.put('stages', id, { order: orders[index] })
  return { ids, twice }
}
