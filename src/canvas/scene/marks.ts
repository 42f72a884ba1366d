import type { Id } from '../../model/ids'
import type { SessionState, SessionStore } from '../../store/sessionStore'
import type { GestureState, GestureStore } from './gestureState'

/*
 * What the session and the hand say about single things, with listeners per thing: when the selection goes from one card
 * to the next, those two wake, and not every card to ask whether it is meant.
 */

export type Mark =
  | 'selected'
  /** The only thing that is selected. */
  | 'alone'
  /** A text of it is being typed in. */
  | 'typing'
  | 'annotating'
  /** A link begins here and waits for its end. */
  | 'linkFrom'
  /** The link in the hand would end here. */
  | 'aimed'
  /** It is in the hand. */
  | 'lifted'
  /** Tab comes here from outside the map. */
  | 'tabStop'

const NOTHING: ReadonlySet<Id> = new Set()

export class Marks {
  readonly #sets = new Map<Mark, ReadonlySet<Id>>()
  readonly #listeners = new Map<string, Set<() => void>>()

  /** Begins to follow. Gives the way to stop. */
  start(session: SessionStore, gesture: GestureStore): () => void {
    this.#fromSession(session.getState())
    this.#fromGesture(gesture.getState())
    const stops = [
      session.subscribe(state => this.#fromSession(state)),
      gesture.subscribe(state => this.#fromGesture(state)),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }

  has(mark: Mark, id: Id): boolean {
    return this.#sets.get(mark)?.has(id) ?? false
  }

  /** Marks these and no others. */
  set(mark: Mark, ids: Iterable<Id>): void {
    const before = this.#sets.get(mark) ?? NOTHING
    const now = new Set(ids)
    this.#sets.set(mark, now)
    for (const id of before) if (!now.has(id)) this.#wake(mark, id)
    for (const id of now) if (!before.has(id)) this.#wake(mark, id)
  }

  subscribe(mark: Mark, id: Id, listener: () => void): () => void {
    const key = `${mark} ${id}`
    const listeners = this.#listeners.get(key) ?? new Set()
    this.#listeners.set(key, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#listeners.get(key) === listeners) this.#listeners.delete(key)
    }
  }

  #fromSession({ selection, editing, annotating, linkFrom }: SessionState): void {
    this.set('selected', selection)
    this.set('alone', selection.length === 1 ? selection : [])
    this.set('typing', editing ? [editing.id] : [])
    this.set('annotating', annotating ? [annotating.target] : [])
    this.set('linkFrom', linkFrom === undefined ? [] : [linkFrom])
  }

  #fromGesture({ linking, lifted }: GestureState): void {
    this.set('aimed', linking?.to === undefined ? [] : [linking.to])
    this.set('lifted', lifted?.ids ?? [])
  }

  #wake(mark: Mark, id: Id): void {
    for (const listener of [...(this.#listeners.get(`${mark} ${id}`) ?? [])]) listener()
  }
}
