import type { JourneyMap } from '../model/journey'
import type { Tx } from '../model/tx'
import type { Topic } from './topics'

export interface ChangeOptions {
  /**
   * Changes with the same group that follow one another closely become one step of undo: typing in one field. Without a
   * group each change is a step of its own.
   */
  readonly group?: string
}

export interface HistoryStep {
  /** Key of the words that name the step (`changes.…` in `i18n`). */
  readonly label: string
}

/** The one door for change. */
export interface MapStore {
  readonly id: string
  /** Live: its tables change in place, its records are frozen and keep their identity until they change. */
  readonly map: JourneyMap
  /** The map was written by a newer release: it can be looked at and taken away, and `change` does nothing. */
  readonly readOnly: boolean
  /**
   * The only way that a map changes. Runs the recipe, makes all it wrote in one transaction, wakes the listeners, and
   * gives back what the recipe gave. If the recipe throws, nothing has changed. Undefined if the map is read-only.
   */
  change<R>(label: string, recipe: (tx: Tx) => R, options?: ChangeOptions): R | undefined
  /** Takes back one's own last step and gives it; undefined if there is none. */
  undo(): HistoryStep | undefined
  redo(): HistoryStep | undefined
  readonly undoSteps: readonly HistoryStep[]
  readonly redoSteps: readonly HistoryStep[]
  /** Calls back after each change that touches one of the topics, once a change. Gives the way to stop. */
  subscribe(topics: readonly Topic[], listener: () => void): () => void
}
