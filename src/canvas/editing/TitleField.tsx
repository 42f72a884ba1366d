import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { endEditing } from '../../commands/rhythm'
import type { Id } from '../../model/ids'
import { oneLine } from '../../model/oneLine'
import { rename, TITLE_FIELD } from '../../model/operations/records'
import { useDesk, useRecord } from '../../store/hooks'
import { useTyping } from '../../store/useTyping'
import { composes } from '../../ui/composes'
import { useFieldInPlace } from '../../ui/useFieldInPlace'
import styles from './TitleField.module.css'

type Table = 'personas' | 'stages' | 'touchpoints' | 'notes' | 'links'

/**
 * The text of a thing, typed in its own place. Every letter goes into the map as it is typed; the rhythm of the keyboard
 * says what comes after. While an input method composes, its keys are its own.
 */
export function TitleField({
  table,
  id,
  className,
}: {
  table: Table
  id: Id
  className: string | undefined
}) {
  const { t } = useTranslation()
  const desk = useDesk()
  const record = useRecord(table, id)
  const textOf = (record: unknown) => String(Object(record)[TITLE_FIELD[table]] ?? '')
  // A title is one line, wherever it was copied from.
  const asTitle = (text: string) => (table === 'notes' ? text : oneLine(text))
  const text = textOf(record)
  const typing = useTyping(text, edit => {
    desk.map.change('changes.type', tx => rename(tx, id, asTitle(edit(textOf(tx.map[table].get(id))))), {
      group: `${table}.${id}.${TITLE_FIELD[table]}`,
    })
  })
  const { ref: field, value: shown } = typing

  useFieldInPlace(field, shown)

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (composes(event)) return
    if (event.key === 'Escape' || event.key === 'Tab') endEditing(desk)
    else if (event.key === 'Enter' && !(table === 'notes' && event.shiftKey)) {
      const stays = table === 'notes' || event.ctrlKey || event.metaKey || event.altKey
      endEditing(desk, stays ? 'stay' : event.shiftKey ? 'below' : 'next')
    } else return
    event.preventDefault()
  }

  return (
    <textarea
      {...typing}
      className={`${styles.field} ${className ?? ''} nowheel`}
      rows={1}
      dir="auto"
      aria-label={t(`canvas.typing.${table}`)}
      placeholder={t(`canvas.typing.${table}`)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (desk.session.getState().editing?.id === id) endEditing(desk)
      }}
    />
  )
}
