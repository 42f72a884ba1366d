import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endEditing } from '../../commands/rhythm'
import type { Id } from '../../model/ids'
import { rename, TITLE_FIELD } from '../../model/operations/records'
import { useDesk, useRecord } from '../../store/hooks'
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
  const text = record ? String(Object(record)[TITLE_FIELD[table]] ?? '') : ''
  const [draft, setDraft] = useState(text)
  const composing = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  // What others write meanwhile shows, but not into the middle of a letter that is being composed.
  const shown = composing.current ? draft : text

  useLayoutEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  useLayoutEffect(() => {
    const element = field.current
    if (!element || element.value !== shown) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [shown])

  function type(value: string) {
    setDraft(value)
    // A title is one line, wherever it was copied from.
    const line = table === 'notes' ? value : value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    desk.map.change('changes.type', tx => rename(tx, id, line), {
      group: `${table}.${id}.${TITLE_FIELD[table]}`,
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape' || event.key === 'Tab') endEditing(desk)
    else if (event.key === 'Enter' && !(table === 'notes' && event.shiftKey)) {
      const stays = table === 'notes' || event.ctrlKey || event.metaKey || event.altKey
      endEditing(desk, stays ? 'stay' : event.shiftKey ? 'below' : 'next')
    } else return
    event.preventDefault()
  }

  return (
    <textarea
      ref={field}
      className={`${styles.field} ${className ?? ''} nowheel`}
      rows={1}
      dir="auto"
      value={shown}
      aria-label={t(`canvas.typing.${table}`)}
      placeholder={t(`canvas.typing.${table}`)}
      onChange={event => type(event.target.value)}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={event => {
        composing.current = false
        type(event.currentTarget.value)
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (desk.session.getState().editing?.id === id) endEditing(desk)
      }}
    />
  )
}
