import type { TFunction } from 'i18next'
import { createContext, useContext, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Editor } from '../../store/editor'
import { useDesk } from '../../store/hooks'
import { type OutlineState, type OutlineStore, outlineStateOf } from './outlineState'

/** What the verbs of the outline work on: the open map, the outline's own state, and the words to say what became. */
export interface Outliner {
  readonly desk: Editor
  readonly state: OutlineStore
  readonly t: TFunction
  say(text: string): void
  /** Says aloud and on the screen why something was not done. */
  refuse(text: string): void
  /**
   * Does what moves lines, and keeps the keyboard and the cursor where they are: a browser takes them from what is put
   * elsewhere in the page.
   */
  keepingFocus(act: () => void): void
  /** Whether lines are being moved just now: a field that loses the keyboard by that has not been left. */
  isMoving(): boolean
}

export const OutlinerContext = createContext<Outliner | undefined>(undefined)

export function useOutliner(): Outliner {
  const outliner = useContext(OutlinerContext)
  if (!outliner) throw new Error('This component must be inside the outline.')
  return outliner
}

/** Something of the outline's state. */
export function useOutlineState<T>(select: (state: OutlineState) => T): T {
  return useStore(useOutliner().state, select)
}

/** Makes the handle that `OutlinerContext` hands down. */
export function useNewOutliner(): Outliner {
  const desk = useDesk()
  const { t } = useTranslation()
  return useMemo(() => createOutliner(desk, t), [desk, t])
}

function createOutliner(desk: Editor, t: TFunction): Outliner {
  const state = outlineStateOf(desk.session)
  let moving = false
  return {
    desk,
    state,
    t,
    say: text => state.setState({ said: { text, refused: false } }),
    refuse: text => state.setState({ said: { text, refused: true } }),
    isMoving: () => moving,
    keepingFocus(act) {
      const focused = document.activeElement
      const field = focused instanceof HTMLTextAreaElement ? focused : undefined
      const cursor = [field?.selectionStart ?? 0, field?.selectionEnd ?? 0] as const
      moving = true
      try {
        flushSync(act)
        if (!(focused instanceof HTMLElement) || !focused.isConnected) return
        if (document.activeElement === focused) return
        focused.focus({ preventScroll: true })
        field?.setSelectionRange(...cursor)
      } finally {
        moving = false
      }
    },
  }
}
