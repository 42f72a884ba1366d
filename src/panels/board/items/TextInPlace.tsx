import type { KeyboardEvent } from 'react'
import type { BoardItem } from '../../../model/layout/board/boardGeometry'
import { follow, walk } from '../../../model/layout/board/walk'
import { useLive } from '../../../store/hooks'
import { useTyping } from '../../../store/useTyping'
import { composes } from '../../../ui/composes'
import { useFieldInPlace } from '../../../ui/useFieldInPlace'
import { useBoard } from '../state/board'
import { isOneLine, textOf, writeText } from '../state/texts'
import { cancelTyping, draftAfter, endTyping, goTo } from '../state/verbs'
import styles from './items.module.css'

/**
 * The text of an item, typed where it stands. Every letter goes into the map as it is typed. Enter commits and goes on as
 * a table does: after a card with the next card, else with what stands below; Tab goes to the next cell; Escape gives the
 * text back that was there. While an input method composes, its keys are its own.
 */
export function TextInPlace({ item, label }: { item: BoardItem; label: string }) {
  const board = useBoard()
  const { map } = board.desk
  const text = useLive(['stages/*', 'touchpoints/*', 'annotations/*', 'cells/*'], () => textOf(map.map, item))
  const typing = useTyping(text, edit => writeText(map, item, edit))
  const { ref: field, value } = typing

  useFieldInPlace(field, value)

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (composes(event)) return
    const { key, shiftKey } = event
    if (key === 'Enter' && shiftKey && !isOneLine(item)) return
    if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return
    event.preventDefault()
    if (key === 'Escape') return cancelTyping(board, item)
    const next =
      key === 'Tab'
        ? follow(board.geometry(), item.key, shiftKey ? -1 : 1)
        : walk(board.geometry(), item.key, 'down')
    endTyping(board, item)
    if (key === 'Enter' && item.kind === 'card') draftAfter(board, item.id, shiftKey ? 'below' : 'beside')
    else goTo(board, next ?? item.key)
  }

  return (
    <textarea
      {...typing}
      className={styles.field}
      rows={1}
      dir="auto"
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={() => endTyping(board, item)}
    />
  )
}
