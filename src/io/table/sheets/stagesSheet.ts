import { groupBy } from '../../../model/groupBy'
import type { Id } from '../../../model/ids'
import type { Draft } from '../draft'
import { laneHeader } from '../headers'
import type { MapIndex } from '../mapIndex'
import { type RecordSheet, textColumn } from './recordSheet'

export function stagesSheet({ map, stages, stageLanes, cards, cellText }: MapIndex): RecordSheet {
  let newByTitle: Map<unknown, Id> | undefined
  let inUse: ReadonlySet<unknown> | undefined
  const numbers = new Map(stages.map(([id], index) => [id, index + 1]))
  const cardsOf = groupBy(cards, ({ stage }) => stage?.id)
  const text = (header: string, width: number, field: 'title' | 'goal' | 'description' | 'speakerNotes') =>
    textColumn('stages', header, width, field, id => map.stages.get(id)?.[field])
  return {
    name: 'Stages',
    table: 'stages',
    idHeader: 'stage_id',
    orderHeader: 'stage_order',
    ids: stages.map(([id]) => id),
    columns: [
      { header: 'stage_order', width: 8, cell: id => numbers.get(id) },
      text('stage', 24, 'title'),
      text('stage_goal', 36, 'goal'),
      text('description', 40, 'description'),
      text('speaker_notes', 40, 'speakerNotes'),
      { header: 'touchpoints', width: 12, cell: id => cardsOf.get(id)?.length ?? 0 },
      ...stageLanes.map(([lane, { title, kind }]) => ({
        header: laneHeader(title || (lane === kind ? kind : '')),
        width: 28,
        cell: (id: string) => cellText(lane, id),
        edit: (draft: Draft, id: string, value: string) => draft.setCell(lane, id, value),
      })),
    ],
    make(draft, cell) {
      const said = cell('stage_id').trim()
      const title = cell('stage')
      // A stage that the sheet of touchpoints has just named is the same one.
      newByTitle ??= newStages(draft, map)
      const isNew = !map.stages.has(said) && draft.document.record('stages', said) !== undefined
      const made = said === '' ? newByTitle.get(title) : isNew ? said : undefined
      if (made !== undefined) return made
      if (title === '' && said === '') return undefined
      const id = draft.idFor(said)
      draft.append('stages', id, {})
      if (!newByTitle.has(title)) newByTitle.set(title, id)
      return id
    },
    remove(draft, id) {
      inUse ??= stagesInUse(draft)
      // Rows of touchpoints that still name it say that it is meant to stay.
      if (!inUse.has(id)) draft.remove('stages', id)
    },
  }
}

/** The stages that the map has not had before, the first of each title. */
function newStages({ document }: Draft, map: MapIndex['map']): Map<unknown, Id> {
  const made = document.records('stages').filter(([id]) => !map.stages.has(id))
  return new Map(made.reverse().map(([id, { title }]) => [title, id]))
}

function stagesInUse({ document }: Draft): ReadonlySet<unknown> {
  return new Set(document.records('touchpoints').map(([, { place }]) => Array.isArray(place) && place[0]))
}
