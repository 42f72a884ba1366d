import * as Y from 'yjs'
import type { Change } from '../model/tx'
import type { HistoryStep } from './mapStore'

/*
 * Undo and redo of one's own edits. Yjs keeps what each step has inserted and deleted, also while others edit; this file
 * says where a step ends, what it is called, and what it meant to change, so that taking it back can be told from
 * overwriting what somebody else has done since.
 */

/** Typing in one field is one step as long as it goes on without a pause … (ms) */
const LONGEST_PAUSE = 1_000
/** … and for so long (ms): Yjs compares each edit with all of its step, so a step that never closed would get slow. */
const LONGEST_STEP = 5_000

/** What a step changed, by `table/id`: each record as it was before the step and after it. */
export type Intent = ReadonlyMap<string, Change>

interface StepNotes {
  step: HistoryStep
  intent: Intent
}

type StackItem = Y.UndoManager['undoStack'][number]

export class History {
  readonly #undoManager: Y.UndoManager
  /** The step that may still grow. */
  #growing: { group: string; since: number; last: number } | undefined
  /** The step that the last transaction went into. */
  #current: StackItem | undefined
  #undoSteps: readonly HistoryStep[] = []
  #redoSteps: readonly HistoryStep[] = []

  /** Transactions of the document with this origin are one's own edits. */
  constructor(doc: Y.Doc, origin: symbol) {
    this.#undoManager = new Y.UndoManager(doc, {
      trackedOrigins: new Set([origin]),
      // Steps are closed by `begin`, never by Yjs's own clock.
      captureTimeout: Number.POSITIVE_INFINITY,
      captureTransaction: transaction => transaction.changed.size > 0,
      // By default Yjs leaves out fields that somebody else has set, also while the record was gone, so that a record
      // could come back without its place. We let it restore all and then give the others' values back (`reclaim`).
      ignoreRemoteMapChanges: true,
    })
    const note = ({ stackItem }: { stackItem: StackItem }) => {
      this.#current = stackItem
    }
    this.#undoManager.on('stack-item-added', note)
    this.#undoManager.on('stack-item-updated', note)
  }

  get undoSteps(): readonly HistoryStep[] {
    return this.#undoSteps
  }

  get redoSteps(): readonly HistoryStep[] {
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

  /** To be called after the transaction, with what it has changed. */
  record(label: string, changes: readonly Change[]): void {
    if (!this.#current) return
    const notes = notesOf(this.#current)
    const intent = new Map(notes?.intent)
    for (const change of changes) {
      const key = keyOf(change)
      const earlier = intent.get(key)
      intent.set(key, earlier ? { ...change, before: earlier.before } : change)
    }
    this.#current.meta.set('notes', { step: notes?.step ?? { label }, intent } satisfies StepNotes)
    this.#refresh()
  }

  undo(): { step: HistoryStep; intent: Intent } | undefined {
    return this.#travel(this.#undoManager.undo())
  }

  redo(): { step: HistoryStep; intent: Intent } | undefined {
    return this.#travel(this.#undoManager.redo())
  }

  #travel(popped: StackItem | null): StepNotes | undefined {
    this.#growing = undefined
    const notes = popped ? notesOf(popped) : undefined
    if (notes && this.#current) {
      const intent = new Map([...notes.intent].map(([key, change]) => [key, reversed(change)]))
      this.#current.meta.set('notes', { step: notes.step, intent } satisfies StepNotes)
    }
    this.#refresh()
    return notes
  }

  /** New lists each time, so that a view sees by identity that they have changed. */
  #refresh(): void {
    this.#undoSteps = stepsOf(this.#undoManager.undoStack)
    this.#redoSteps = stepsOf(this.#undoManager.redoStack)
  }
}

function notesOf(item: StackItem): StepNotes | undefined {
  return item.meta.get('notes') as StepNotes | undefined
}

function stepsOf(stack: readonly StackItem[]): HistoryStep[] {
  return stack.flatMap(item => notesOf(item)?.step ?? [])
}

function keyOf({ table, id }: Change): string {
  return `${table}/${id}`
}

function reversed(change: Change): Change {
  return { ...change, before: change.after, after: change.before }
}
