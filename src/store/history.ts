import * as Y from 'yjs'
import type { HistoryStep } from './mapStore'

/*
 * Undo and redo of one's own edits. Yjs keeps what each step has inserted and deleted, also while others edit; this file
 * says where a step ends, what it is called, and after how many arrivals from others it was made.
 */

/** Typing in one field is one step as long as it goes on without a pause … (ms) */
const LONGEST_PAUSE = 1_000
/** … and for so long (ms): Yjs compares each edit with all of its step, so a step that never closed would get slow. */
const LONGEST_STEP = 5_000

/** A step, and how much had arrived from others when it was made. */
export interface StepNotes {
  readonly step: HistoryStep
  readonly arrivals: number
}

type StackItem = Y.UndoManager['undoStack'][number]

export class History {
  readonly #undoManager: Y.UndoManager
  /** The step that may still grow. */
  #growing: { group: string; since: number; last: number } | undefined
  /** The step that the last transaction went into. */
  #current: StackItem | undefined
  /** The lists as they were last asked for, until they change. */
  #undoSteps: readonly HistoryStep[] | undefined
  #redoSteps: readonly HistoryStep[] | undefined

  /** Transactions of the document with this origin are one's own edits. */
  constructor(doc: Y.Doc, origin: symbol) {
    this.#undoManager = new Y.UndoManager(doc, {
      trackedOrigins: new Set([origin]),
      // Steps are closed by `begin`, never by Yjs's own clock.
      captureTimeout: Number.POSITIVE_INFINITY,
      captureTransaction: transaction => transaction.changed.size > 0,
      // By default Yjs leaves out fields that somebody else has set, also while the record was gone, so that a record
      // could come back without its place. We let it restore all and then give the others theirs back (`OthersWrites`).
      ignoreRemoteMapChanges: true,
    })
    const note = ({ stackItem }: { stackItem: StackItem }) => {
      this.#current = stackItem
    }
    this.#undoManager.on('stack-item-added', note)
    this.#undoManager.on('stack-item-updated', note)
  }

  get isEmpty(): boolean {
    return !this.#undoManager.canUndo() && !this.#undoManager.canRedo()
  }

  get undoSteps(): readonly HistoryStep[] {
    this.#undoSteps ??= stepsOf(this.#undoManager.undoStack)
    return this.#undoSteps
  }

  get redoSteps(): readonly HistoryStep[] {
    this.#redoSteps ??= stepsOf(this.#undoManager.redoStack)
    return this.#redoSteps
  }

  /** To be called before the transaction of an edit: decides whether it goes on with the last step. */
  begin(group: string | undefined, now: number): void {
    const growing = this.#growing
    const goesOn =
      growing !== undefined &&
      growing.group === group &&
      now - growing.last <= LONGEST_PAUSE &&
      now - growing.since <= LONGEST_STEP
    if (!goesOn) this.#undoManager.stopCapturing()
    this.#growing =
      group === undefined ? undefined : { group, since: goesOn ? growing.since : now, last: now }
    this.#current = undefined
  }

  /** To be called after the transaction. */
  record(label: string, arrivals: number): void {
    if (!this.#current) return
    const step = notesOf(this.#current)?.step ?? { label }
    this.#note(this.#current, { step, arrivals })
    this.#forgetLists()
  }

  undo(): StepNotes | undefined {
    return this.#travel(this.#undoManager.undo())
  }

  redo(): StepNotes | undefined {
    return this.#travel(this.#undoManager.redo())
  }

  #travel(popped: StackItem | null): StepNotes | undefined {
    this.#growing = undefined
    const notes = popped ? notesOf(popped) : undefined
    // What Yjs has just put on the other stack is the same step, to be travelled the other way.
    if (notes && this.#current) this.#note(this.#current, notes)
    this.#forgetLists()
    return notes
  }

  #note(item: StackItem, notes: StepNotes): void {
    item.meta.set('notes', notes)
  }

  #forgetLists(): void {
    this.#undoSteps = undefined
    this.#redoSteps = undefined
  }
}

function notesOf(item: StackItem): StepNotes | undefined {
  return item.meta.get('notes') as StepNotes | undefined
}

function stepsOf(stack: readonly StackItem[]): HistoryStep[] {
  return stack.flatMap(item => notesOf(item)?.step ?? [])
}
