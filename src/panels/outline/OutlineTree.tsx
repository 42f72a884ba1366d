import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { composes } from '../../ui/composes'
import { copyLines } from './copying'
import { OutlineLineRow } from './OutlineLineRow'
import styles from './OutlineTree.module.css'
import { useOutliner } from './outliner'
import { createTypeAhead, onTreeKey, type Tree } from './treeKeys'
import { useFocusOnLine } from './useFocusOnLine'
import { useLineWindow } from './useLineWindow'

interface Props {
  readonly tree: Tree
  readonly scroller: RefObject<HTMLElement | null>
}

/** The lines as a tree of WAI-ARIA: one of them is reached by Tab, the arrows go on from there. */
export function OutlineTree({ tree, scroller }: Props) {
  const { t } = useTranslation()
  const outliner = useOutliner()
  const element = useRef<HTMLDivElement>(null)
  const [typeAhead] = useState(createTypeAhead)
  const pieces = useLineWindow(scroller, element, tree.lines, tree.current)
  useFocusOnLine(element, tree.current.key)

  const onKeyDown = (event: KeyboardEvent) => {
    const { nativeEvent } = event
    if (composes(event) || event.defaultPrevented) return
    const isOnLine = event.target instanceof HTMLElement && event.target.dataset.line !== undefined
    if (!isOnLine) return
    // Out of the tree, not into the annotations as from a card.
    if (event.key === 'Tab') return event.stopPropagation()
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      openMenu(event)
    } else if (!typeAhead(outliner, tree, nativeEvent) && !onTreeKey(outliner, tree, nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onCopy = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement || !copyLines(outliner, event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const openMenu = (event: KeyboardEvent) => {
    const line = event.target as HTMLElement
    if (line.dataset.record === undefined || outliner.desk.map.readOnly) return
    line.scrollIntoView({ block: 'nearest' })
    const { left, bottom } = line.getBoundingClientRect()
    outliner.state.setState({ menu: { key: line.dataset.record, x: left + 48, y: bottom } })
  }

  return (
    <div
      ref={element}
      role="tree"
      className={styles.tree}
      aria-label={t('outline.label')}
      aria-multiselectable
      aria-describedby="outline-hint"
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCopy}
      onContextMenu={event => {
        const line = event.target instanceof Element ? event.target.closest('[data-record]') : null
        if (!(line instanceof HTMLElement) || outliner.desk.map.readOnly) return
        // The field that is typed in has a menu of its own, with the words that are marked.
        if (event.target instanceof HTMLTextAreaElement) return
        event.preventDefault()
        const { session } = outliner.desk
        const id = line.dataset.record!
        if (!session.getState().selection.includes(id)) session.setState({ selection: [id] })
        outliner.state.setState({ menu: { key: id, x: event.clientX, y: event.clientY } })
      }}
    >
      {pieces.map(piece => {
        if ('gap' in piece) {
          return <div key={`gap ${piece.before}`} role="none" style={{ height: piece.gap }} />
        }
        const { line } = piece
        return (
          <OutlineLineRow
            key={line.key}
            id={line.key}
            kind={line.kind}
            group={line.kind === 'group' ? line.group : undefined}
            level={line.level}
            position={line.position}
            siblings={line.siblings}
            below={line.children}
            isCurrent={line === tree.current}
          />
        )
      })}
    </div>
  )
}
