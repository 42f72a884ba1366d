import type { Id } from '../model/ids'
import type { JourneyMap, RecordTable, TableName } from '../model/journey'
import type { Change, Tx } from '../model/tx'
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
  /** What it was about, if there is a name for that. */
  readonly subject?: StepSubject | undefined
  /** When it was made, in ms since 1970; 0 if not known. */
  readonly at?: number
  /** Made before the map was opened this time. */
  readonly earlier?: boolean
}

/** The thing that a step was about, as it was called then. */
export interface StepSubject {
  readonly table: RecordTable | 'meta'
  readonly id: Id
  /** Empty if it has no words of its own, as a lane that is called by its kind. */
  readonly title: string
  /** How many more of its kind it was about. */
  readonly others: number
}

/** A step as it can be kept: all that is needed to take it back in another life of the document. */
export interface PastStep {
  readonly label: string
  /** In ms since 1970. */
  readonly at: number
  readonly changes: readonly Change[]
}

/** The one door for change. `createMapStore` makes it. */
export interface MapStore {
  readonly id: string
  /** Live: its tables change in place, its records are frozen and keep their identity until they change. */
  readonly map: JourneyMap
  /** Rises with every change of the map or of the lists of steps: what was worked out at the same number still holds. */
  readonly version: number
  /** A newer release has taken over: the map can be looked at and taken away, and `change` does nothing. */
  readonly readOnly: boolean
  /**
   * The only way that a map changes. Runs the recipe, makes all it wrote in one transaction, wakes the listeners, and
   * gives back what the recipe gave. If the recipe throws, nothing has changed. Undefined if the map is read-only.
   */
  change<R>(label: string, recipe: (tx: Tx) => R, options?: ChangeOptions): R | undefined
  /** Takes back one's own last step and gives it; undefined if there is none. */
  undo(): HistoryStep | undefined
  redo(): HistoryStep | undefined
  /** From the oldest to the one that `undo` takes back. A new list each time that it changes. */
  readonly undoSteps: readonly HistoryStep[]
  /** The one that `redo` makes again is the last. */
  readonly redoSteps: readonly HistoryStep[]
  /**
   * What hangs on a record: ids of annotations and images by their target, of cells by lane and target, of links by either
   * end, of touchpoints by their stage,
   * keys of pair values by either id. The same set until one comes or goes (`table@id` also wakes when one changes).
   */
  related(table: TableName, id: Id): ReadonlySet<Id>
  /** A copy that stays as it is: for what takes its time, such as an export. */
  snapshot(): JourneyMap
  /** Calls back after each change that touches one of the topics, once a change. Gives the way to stop. */
  subscribe(topics: readonly Topic[], listener: () => void): () => void
}

/** What one step of one's own came to: an edit, or taking one back or making it again. */
export interface Edit {
  readonly label: string
  readonly way: 'change' | 'undo' | 'redo'
  /** What it changed, record by record, each with its value before and after. */
  readonly changes: readonly Change[]
}

/** What the log of a map lacked when it was opened. */
export interface Lacking {
  /** Updates that came back whole and are none. */
  readonly unreadable: number
  /** Stretches of edits that nobody has any more. What came after them is there. */
  readonly gaps: number
  /** Some edits wait for others that may be kept elsewhere, and are not shown. */
  readonly waiting: boolean
}

/** A map store with the ends that are joined to storage and to company. */
export interface MapDocument extends MapStore {
  readonly lacking: Lacking
  /**
   * Takes updates that others made, or this tab at another time. Any order, and any of them twice, will do. Gives how
   * many could not be read; those are left out.
   */
  applyRemote(updates: readonly Uint8Array[]): number
  /**
   * Calls back with each update that this end makes (edits, undo, redo, migration) and never with those of others. The
   * first to listen also gets what was made before anybody did: the map that the store was born with.
   */
  onUpdate(listener: (update: Uint8Array) => void): () => void
  /** Calls back after each of one's own edits, once the map and its listeners have it. Gives the way to stop. */
  onEdit(listener: (edit: Edit) => void): () => void
  /** Puts steps of one's own of an earlier life, the oldest first, below those that can be taken back by now. */
  recall(steps: readonly PastStep[]): void
  /** The last steps that `undo` could take back, and so many at most; the oldest first. */
  lastSteps(most: number): readonly PastStep[]
  /** No more edits from now on: nothing could keep them. What others write still comes in. */
  lock(): void
  /** The whole document as one update, what has been deleted included as far as merging needs it. */
  encode(): Uint8Array
}
