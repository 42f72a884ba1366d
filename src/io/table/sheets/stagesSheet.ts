import { groupBy } from '../../../model/groupBy'
import type { Draft } from '../draft'
import { laneHeader } from '../headers'
import type { MapIndex } from '../mapIndex'
import { type RecordSheet, textColumn } from './recordSheet'

export function stagesSheet({ map, stages, stageLanes, cards, cellText }: MapIndex): RecordSheet {
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
      const made = draft.document
        .records('stages')
        .find(([id, stage]) => !map.stages.has(id) && (said === '' ? stage.title === title : id === said))
      if (made) return made[0]
      if (title === '' && said === '') return undefined
      const id = draft.idFor(said)
      draft.append('stages', id, {})
      return id
    },
    remove(draft, id) {
      const inUse = draft.document
        .records('touchpoints')
        .some(([, { place }]) => Array.isArray(place) && place[0] === id)
      // Rows of touchpoints that still name it say that it is meant to stay.
      if (!inUse) draft.remove('stages', id)
    },
  }
}
