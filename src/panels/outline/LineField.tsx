import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '../../commands/keys'
import { commandOf } from '../../commands/registry'
import type { Id } from '../../model/ids'
import { oneLine } from '../../model/oneLine'
import { rename, TITLE_FIELD } from '../../model/operations/records'
import type { LineKind } from '../../model/outline/outlineOf'
import { useDesk, useLive, useRecord } from '../../store/hooks'
import { useTyping } from '../../store/useTyping'
import { composes } from '../../ui/composes'
import { useFieldInPlace } from '../../ui/useFieldInPlace'
import { lineIn, nextLine } from './adding'
import styles from './LineField.module.css'
import { kindWord, textOf } from './lineWords'
import { indentLine, moveLineBy, outdentLine } from './moving'
import { useOutliner } from './outliner'
import { removeEmpty } from './removing'
import { beginTyping, endTyping, kindWhileTyping } from './typing'

/**
 * The text of a line, typed in its own place. The field stays while its line becomes another kind of thing or goes
 * elsewhere, and the cursor with it. While an input method composes, its keys are its own.
 */
export function LineField({ id, kind }: { id: Id; kind: LineKind }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const outliner = useOutliner()
  const text = useLive([`${kind}/${id}`], ({ map }) => textOf(map, id))
  const annotation = useRecord('annotations', id)?.kind
  const typing = useTyping(text, edit => {
    desk.map.change(
      'changes.type',
      tx => {
        const now = edit(textOf(tx.map, id))
        // A title is one line, wherever it was copied from.
        const line = kind === 'notes' ? now : oneLine(now)
        const said = kindWhileTyping(outliner, id, line)
        rename(tx, id, line)
        if (said === undefined || tx.map.annotations.get(id)?.kind === said) return
        tx.update('annotations', id, annotation => {
          annotation.kind = said
        })
      },
      { group: `${kind}.${id}.${TITLE_FIELD[kind]}` },
    )
  })
  const { ref: field, value: shown } = typing

  useFieldInPlace(field, shown)

  /** To the line above or below, from a line that has no more lines of its own that way. */
  const typeBeside = (element: HTMLTextAreaElement, step: -1 | 1): boolean => {
    const isOneLine = element.clientHeight < 1.8 * Number.parseFloat(getComputedStyle(element).lineHeight)
    if (!isOneLine) return false
    const rows = [...(element.closest('[role="tree"]')?.querySelectorAll('[data-record]') ?? [])]
    const row = rows[rows.findIndex(other => other.contains(element)) + step]
    if (!(row instanceof HTMLElement) || row.dataset.kind === 'links') return row !== undefined
    beginTyping(outliner, row.dataset.record!)
    return true
  }

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const element = event.currentTarget
    switch (keyOf(event)) {
      case 'Escape':
        endTyping(outliner)
        outliner.say(t('outline.stopped'))
        return true
      case 'Enter':
        nextLine(outliner, id)
        return true
      case 'mod+Enter':
        endTyping(outliner)
        return true
      case 'shift+Enter':
        if (kind === 'notes') return false
        lineIn(outliner, id)
        return true
      case 'Tab':
      case 'alt+ArrowRight':
        indentLine(outliner, id)
        return true
      case 'shift+Tab':
      case 'alt+ArrowLeft':
        outdentLine(outliner, id)
        return true
      case 'alt+ArrowUp':
        moveLineBy(outliner, id, 'up')
        return true
      case 'alt+ArrowDown':
        moveLineBy(outliner, id, 'down')
        return true
      case 'ArrowUp':
        return typeBeside(element, -1)
      case 'ArrowDown':
        return typeBeside(element, 1)
      case 'Backspace':
        if (element.value !== '') return false
        removeEmpty(outliner, id)
        return true
      case 'mod+Z':
        commandOf('edit.undo').run(desk)
        return true
      case 'mod+shift+Z':
      case 'mod+Y':
        commandOf('edit.redo').run(desk)
        return true
      default:
        return false
    }
  }

  return (
    <textarea
      {...typing}
      className={styles.field}
      rows={1}
      dir="auto"
      enterKeyHint="enter"
      aria-label={t('outline.textOf', { kind: kindWord(desk.map.map, id, t) })}
      aria-describedby="outline-hint"
      placeholder={
        annotation === undefined || annotation === 'idea'
          ? t(`outline.placeholder.${kind}`)
          : t(`inspector.annotations.quickOf.${annotation}`)
      }
      onKeyDown={event => {
        event.stopPropagation()
        // While an input method composes a word, its keys are not ours.
        if (composes(event)) return
        if (onKey(event)) event.preventDefault()
      }}
      onClick={event => event.stopPropagation()}
      onDoubleClick={event => event.stopPropagation()}
      onBlur={() => {
        // Not when the window loses it: whoever comes back goes on.
        if (!outliner.isMoving() && document.hasFocus() && desk.session.getState().editing?.id === id) {
          endTyping(outliner)
        }
      }}
    />
  )
}
