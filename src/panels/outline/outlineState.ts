import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../../model/ids'
import type { AnnotationKind } from '../../model/journey'
import type { SessionStore } from '../../store/sessionStore'

/* What the outline of one open map remembers while this tab looks at its other faces: never saved, never undone. */

/** A line as it was when typing in it began. */
export interface Begun {
  readonly id: Id
  readonly text: string
  /** Of an annotation. */
  readonly kind: AnnotationKind | undefined
  /** How many steps of undo there were before the line was made, if it was made for this. */
  readonly steps: number | undefined
}

export interface OutlineState {
  /** Keys of lines whose lines below are hidden. */
  folded: ReadonlySet<string>
  /** The branch on which the keyboard is. A branch is no record and cannot be selected; undefined: the selection says. */
  branch: string | undefined
  begun: Begun | undefined
  /** What was said last, to those who listen and, if it was a refusal, to those who look. A new object each time. */
  said: { readonly text: string; readonly refused: boolean }
  /** The line whose menu is open, and where (CSS pixels). */
  menu: { readonly key: string; readonly x: number; readonly y: number } | undefined
  /** What a link is being made from. */
  linking: Id | undefined
}

export type OutlineStore = StoreApi<OutlineState>

const STORES = new WeakMap<SessionStore, OutlineStore>()

/** The outline's state for the session of a map: the same one each time. */
export function outlineStateOf(session: SessionStore): OutlineStore {
  const known = STORES.get(session)
  if (known) return known
  const store = createStore<OutlineState>(() => ({
    folded: new Set(),
    branch: undefined,
    begun: undefined,
    said: { text: '', refused: false },
    menu: undefined,
    linking: undefined,
  }))
  STORES.set(session, store)
  return store
}

/** Hides or shows what is below some lines. */
export function setFolded(store: OutlineStore, keys: Iterable<string>, isFolded: boolean): void {
  store.setState(({ folded }) => {
    const next = new Set(folded)
    for (const key of keys) {
      if (isFolded) next.add(key)
      else next.delete(key)
    }
    return { folded: next }
  })
}
