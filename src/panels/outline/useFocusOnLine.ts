import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useSession } from '../../store/hooks'
import { useOutliner, useOutlineState } from './outliner'
import { unfoldAround } from './selecting'

/**
 * The keyboard goes where the current line is, as long as it was in the tree or nowhere before: whoever types in the
 * inspector is not pulled out of it. And what is to be shown is unfolded and scrolled to.
 */
export function useFocusOnLine(tree: RefObject<HTMLElement | null>, current: string): void {
  const outliner = useOutliner()
  const reveal = useSession(session => session.reveal)
  const selected = useSession(session => session.selection.at(-1))
  const isAsked = useSession(session => Boolean(session.editing || session.dialog || session.inspect))
  const isOpen = useOutlineState(state => Boolean(state.menu) || state.linking !== undefined)
  const isBusy = isAsked || isOpen

  // What was selected on another face, or asked for from anywhere, may be below a folded line.
  useEffect(() => {
    const shown = selected ?? reveal?.id
    if (shown !== undefined) unfoldAround(outliner, shown)
  }, [selected, reveal, outliner])

  useLayoutEffect(() => {
    const element = tree.current
    const line = element?.querySelector<HTMLElement>(`[data-line="${current}"]`)
    if (!element || !line) return
    const active = document.activeElement
    const isFree = active === null || active === document.body
    const isOnLine =
      element.contains(active) && active instanceof HTMLElement && active.dataset.line !== undefined
    if (!isBusy && (isFree || isOnLine) && active !== line) line.focus({ preventScroll: true })
  }, [tree, current, isBusy])

  useLayoutEffect(() => {
    // Also when the line stays the same: each request brings it back into view.
    void reveal
    const line = tree.current?.querySelector<HTMLElement>(`[data-line="${current}"]`)
    line?.scrollIntoView({ block: 'nearest' })
  }, [tree, current, reveal])
}
