import type { MapIndex } from '../mapIndex'
import { type RecordSheet, textColumn } from './recordSheet'

type TextField = 'name' | 'role' | 'quote' | 'goals' | 'needs' | 'frustrations' | 'context' | 'colour'

export function personasSheet({ map, personas }: MapIndex): RecordSheet {
  const numbers = new Map(personas.map(([id], index) => [id, index + 1]))
  const text = (header: string, width: number, field: TextField) =>
    textColumn('personas', header, width, field, id => map.personas.get(id)?.[field])
  return {
    name: 'Personas',
    table: 'personas',
    idHeader: 'persona_id',
    orderHeader: 'persona_order',
    ids: personas.map(([id]) => id),
    columns: [
      { header: 'persona_order', width: 8, cell: id => numbers.get(id) },
      text('persona', 24, 'name'),
      text('role', 24, 'role'),
      text('quote', 36, 'quote'),
      text('goals', 36, 'goals'),
      text('needs', 36, 'needs'),
      text('frustrations', 36, 'frustrations'),
      text('context', 36, 'context'),
      text('colour', 10, 'colour'),
    ],
    make(draft, cell) {
      const name = cell('persona')
      const said = cell('persona_id').trim()
      if (name === '' && said === '') return undefined
      const id = draft.idFor(said)
      draft.append('personas', id, {})
      draft.knowPersona(id, name)
      return id
    },
    remove(draft, id) {
      draft.remove('personas', id)
      for (const table of ['ratings', 'expectations'] as const) {
        for (const [card] of map.touchpoints) draft.document.set(table, card, id, undefined)
      }
      for (const [link, { from, to }] of map.links) if (from === id || to === id) draft.remove('links', link)
    },
  }
}
