import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import type { RecordOf, RecordTable } from '../../../model/journey'
import { useDesk } from '../../../store/hooks'
import { TypedText, type TypedTextProps } from './TypedText'
import { MIXED, useShared } from './useShared'

/** The fields of a kind that hold a text. */
export type TextName<T extends RecordTable> = {
  [F in keyof RecordOf<T>]: string extends RecordOf<T>[F] ? F : never
}[keyof RecordOf<T>] &
  string

interface Props<T extends RecordTable> extends Omit<TypedTextProps, 'text' | 'write'> {
  readonly table: T
  readonly ids: readonly Id[]
  readonly field: TextName<T>
}

/** A text of one record, or the same text for several. */
export function TextField<T extends RecordTable>({ table, ids, field, hint, ...look }: Props<T>) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const shared = useShared(table, ids, field)
  const mixed = shared === MIXED
  const write = (edit: (current: string) => string) => {
    map.change(
      'changes.type',
      tx => {
        // Several that differ become the same: what is typed replaces them all.
        const together = ids.length > 1 ? edit(mixed ? '' : String(shared ?? '')) : undefined
        for (const id of ids) {
          tx.update(table, id, record => {
            const current = String((record as Record<string, unknown>)[field] ?? '')
            Object.assign(record, { [field]: together ?? edit(current) })
          })
        }
      },
      { group: `${table}.${ids.join('+')}.${field}` },
    )
  }
  return (
    <TypedText
      {...look}
      text={mixed ? '' : String(shared ?? '')}
      write={write}
      hint={mixed ? t('inspector.mixed') : hint}
    />
  )
}
