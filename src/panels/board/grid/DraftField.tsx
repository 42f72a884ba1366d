import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOfRecord } from '../../../model/layout/board/boardGeometry'
import { follow } from '../../../model/layout/board/walk'
import { composes } from '../../../ui/composes'
import { tintOf } from '../../inspector/annotations/annotationKinds'
import { type BoardState, useBoard, useBoardState } from '../state/board'
import { draftAfter, goTo, keepDraft } from '../state/verbs'
import styles from './DraftField.module.css'

/**
 * Where something new is typed: it is in the map once it is committed. Enter commits and goes on to the next of its kind,
 * Tab to the next cell, Escape leaves it; a press elsewhere keeps what was typed. Left empty it was never there.
 */
export function DraftField() {
  const draft = useBoardState(({ draft }) => draft)
  return draft ? <Field key={JSON.stringify(draft)} draft={draft} /> : null
}

function Field({ draft }: { draft: NonNullable<BoardState['draft']> }) {
  const { t } = useTranslation()
  const board = useBoard()
  const [text, setText] = useState(draft.typed)
  const field = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  const { what, at } = draft

  useLayoutEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [text])

  /** Closes the field; gives the id of what was made. */
  function close(keep: boolean): string | undefined {
    if (done.current) return undefined
    done.current = true
    board.state.setState({ draft: undefined })
    return keep ? keepDraft(board, what, text) : undefined
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (composes(event)) return
    const { key, shiftKey } = event
    if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return
    event.preventDefault()
    const { cursor } = board.state.getState()
    const made = close(key !== 'Escape')
    if (made === undefined) return goTo(board, cursor)
    const at = keyOfRecord(board.geometry(), made) ?? cursor
    if (key === 'Enter') draftAfter(board, made, shiftKey ? 'below' : 'beside')
    else goTo(board, (at && follow(board.geometry(), at, shiftKey ? -1 : 1)) ?? at)
  }

  const isCard = what.kind === 'card'
  const label = isCard ? t('board.field.card') : t(`common.annotations.${what.annotation}`)
  return (
    <textarea
      ref={field}
      className={isCard ? styles.card : styles.annotation}
      style={{
        left: at.x,
        top: at.y,
        width: at.width,
        ...(what.kind === 'annotation' && tintOf(what.annotation)),
      }}
      rows={1}
      dir="auto"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => close(true)}
    />
  )
}
