import { useTranslation } from 'react-i18next'
import type en from '../../i18n/en/importing'
import type { Id } from '../../model/ids'
import { type JourneyMap, RECORD_TABLES } from '../../model/journey'
import type { OpenNote } from '../../model/opening/openNotes'
import { TITLE_FIELD } from '../../model/operations/records'

/** Letters of a title that tell which thing is meant. */
const ENOUGH = 60

/** What was mended in a map that comes in, each in a sentence that says where. */
export function useNoteWords(map: JourneyMap): (note: OpenNote) => string {
  const { t } = useTranslation()
  const named = (table: string, id: Id | undefined): string => {
    const known = RECORD_TABLES.find(one => one === table)
    if (table === 'meta') return t('importing.tables.meta')
    if (!known) return id ?? table
    const kind = t(`importing.tables.${known}`)
    if (id === undefined) return kind
    const record = map[known].get(id) as Readonly<Record<string, unknown>> | undefined
    const title = record?.[TITLE_FIELD[known]]
    const text = typeof title === 'string' && title.trim() !== '' ? shortened(title.trim()) : id
    return t('importing.named', { kind, title: text })
  }
  // What a newer release or another program calls a field is said as it calls it.
  const fieldName = (field: string) =>
    t(`importing.fields.${field as keyof (typeof en)['fields']}`, { defaultValue: field })
  const tableName = (table: string) =>
    t(`importing.values.${table as keyof (typeof en)['values']}`, {
      defaultValue: RECORD_TABLES.some(one => one === table) ? named(table, undefined) : table,
    })
  return note => {
    // A pair value is told by what it is about: the touchpoint of a rating, the annotation of a vote.
    const isPair = !RECORD_TABLES.some(table => table === note.table)
    const owner = map.touchpoints.has(note.id ?? '') ? 'touchpoints' : 'annotations'
    const what = isPair && note.id !== undefined ? named(owner, note.id) : named(note.table, note.id)
    return t(`importing.kinds.${note.kind}`, {
      what,
      field: fieldName(note.field ?? ''),
      table: tableName(note.table),
      count: note.count ?? 0,
    })
  }
}

function shortened(title: string): string {
  return title.length > ENOUGH ? `${title.slice(0, ENOUGH).replace(/[\ud800-\udbff]$/, '')}…` : title
}
