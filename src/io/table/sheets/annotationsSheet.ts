import { groupBy } from '../../../model/groupBy'
import { type Id, splitPair } from '../../../model/ids'
import type { Annotation } from '../../../model/journey'
import { ANNOTATION_KINDS, ANNOTATION_STATUSES, EVIDENCE_GRADES } from '../../../model/journey'
import { sortedByOrder } from '../../../model/order'
import type { Draft } from '../draft'
import type { MapIndex } from '../mapIndex'
import { joinValues, splitValues } from '../values'
import { numberOrNone, type RecordSheet, textColumn } from './recordSheet'
import { titleFinder, titleOf } from './titles'

export function annotationsSheet(index: MapIndex): RecordSheet {
  const { map } = index
  const solved = pairs(map.solves.keys())
  const votes = pairs(map.votes.keys())
  const findByTitle = titleFinder()
  const known = new Set<Id>()
  const ids = [...index.stages.map(([id]) => id), ...index.cards.map(({ id }) => id)].flatMap(target =>
    index.annotationsOf(target).map(([id]) => id),
  )
  for (const id of ids) known.add(id)
  // What hangs on nothing has no place of its own among them.
  const loose = sortedByOrder(map.annotations).flatMap(([id]) => (known.has(id) ? [] : [id]))
  const field = <F extends keyof Annotation>(
    header: string,
    width: number,
    name: F,
    parse?: (text: string) => unknown,
  ) => textColumn('annotations', header, width, name, id => fieldOf(map.annotations.get(id), name), parse)
  return {
    name: 'Annotations',
    table: 'annotations',
    idHeader: 'annotation_id',
    ids: [...ids, ...loose],
    columns: [
      field('kind', 14, 'kind', text => wordIn(ANNOTATION_KINDS, text)),
      { header: 'about', width: 28, cell: id => titleOf(map, map.annotations.get(id)?.target) },
      field('text', 48, 'text'),
      field('severity', 10, 'severity', numberOrNone),
      field('frequency', 10, 'frequency', numberOrNone),
      field('impact', 10, 'impact', numberOrNone),
      field('effort', 10, 'effort', numberOrNone),
      field('owner', 18, 'owner'),
      field('status', 12, 'status', text => wordIn(ANNOTATION_STATUSES, text)),
      field('evidence', 12, 'evidence', text => wordIn(EVIDENCE_GRADES, text)),
      field('tags', 20, 'tags', text => splitValues(text).filter(tag => tag !== '')),
      {
        header: 'solves',
        width: 20,
        cell: id => joinValues(solved.get(id) ?? []),
        edit(draft, id, text) {
          for (const pain of solved.get(id) ?? []) draft.document.set('solves', id, pain, undefined)
          for (const pain of splitValues(text)) {
            if (map.annotations.has(pain.trim())) draft.document.set('solves', id, pain.trim(), true)
          }
        },
      },
      { header: 'votes', width: 8, cell: id => votes.get(id)?.length ?? 0 },
      field('target_id', 20, 'target'),
    ],
    make(draft, cell) {
      const target = cell('target_id').trim() || findByTitle(draft, cell('about'))
      if (cell('text') === '' && !target) return undefined
      const id = draft.idFor(cell('annotation_id').trim())
      draft.append('annotations', id, { kind: 'idea', target: target ?? '' }, target ?? '')
      return id
    },
    remove(draft, id) {
      draft.remove('annotations', id)
      removePairs(draft, map, id)
    },
  }
}

function removePairs(draft: Draft, map: MapIndex['map'], id: Id): void {
  for (const key of map.solves.keys()) {
    const [first, second] = splitPair(key)
    if (first === id || second === id) draft.document.set('solves', first, second, undefined)
  }
  draft.document.merge({ votes: { [id]: undefined } })
}

function fieldOf(annotation: Annotation | undefined, name: keyof Annotation) {
  const value = annotation?.[name]
  return Array.isArray(value) ? joinValues(value) : (value as string | number | undefined)
}

/** One of some words, whatever its case; undefined if it is none of them. */
export function wordIn(known: readonly string[], text: string): string | undefined {
  return known.find(word => word === text.trim().toLowerCase())
}

function pairs(keys: Iterable<string>): Map<Id, Id[]> {
  const found = groupBy([...keys].map(splitPair), ([first]) => first)
  return new Map([...found].map(([first, list]) => [first, list.map(([, second]) => second).sort()]))
}
