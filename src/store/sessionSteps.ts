import * as Y from 'yjs'
import type { Change } from '../model/tx'
import type { StepNotes } from './history'
import { grown, reversed } from './stepChanges'
import type { Way } from './travel'

/*
 * The steps of one's own that this document remembers having made. Yjs keeps what each has inserted and deleted, also
 * while others edit; this file says where a step ends, and keeps beside it what is known of it.
 */

/** Typing in one field is one step as long as it goes on without a pause … (ms) */
const LONGEST_PAUSE = 1_000
/** … and for so long (ms): Yjs compares each edit with all of its step, so a step that never closed would get slow. */
const LONGEST_STEP = 5_000

type StackItem = Y.UndoManager['undoStack'][number]

export class SessionSteps {
  readonly #undoManager: Y.UndoManager
  /** The step that may still grow. */
  #growing: { group: string; since: number; last: number } | undefined
  /** The step that the last transaction went into. */
  #current: StackItem | undefined

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

  /** The one that is taken back next is the last. */
  get undoNotes(): StepNotes[] {
    return notesIn(this.#undoManager.undoStack)
  }

  get redoNotes(): StepNotes[] {
    return notesIn(this.#undoManager.redoStack)
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

  /** To be called after the transaction, with what is to be noted of the edit. */
  record(edit: StepNotes): void {
    if (!this.#current) return
    const known = notesOf(this.#current)
    const changes = known ? grown(known.changes, edit.changes) : edit.changes
    const step = known ? { ...edit.step, label: known.step.label } : edit.step
    this.#note(this.#current, { ...edit, step, changes })
  }

  /** Takes back the last step, or makes it again, and gives what was noted of it. */
  travel(way: Way): StepNotes | undefined {
    this.#current = undefined
    const popped = this.#undoManager[way]()
    this.#growing = undefined
    const notes = popped ? notesOf(popped) : undefined
    // What Yjs has just put on the other stack is the same step, to be travelled the other way.
    if (notes && this.#current) this.#note(this.#current, notes)
    return notes
  }

  /** To be called after `travel`, with what has changed by it in the end. */
  travelled(way: Way, changed: readonly Change[]): void {
    const notes = this.#current && notesOf(this.#current)
    if (!this.#current || !notes) return
    this.#note(this.#current, { ...notes, changes: way === 'undo' ? reversed(changed) : changed })
  }

  /** From now on somebody else has to know of the steps. */
  forget(): void {
    this.#undoManager.clear()
    this.#growing = undefined
    this.#current = undefined
  }

  #note(item: StackItem, notes: StepNotes): void {
    item.meta.set('notes', notes)
  }
}

/** A loop, since it runs after each edit over all steps of a day: `flatMap` takes several times as long. */
function notesIn(stack: readonly StackItem[]): StepNotes[] {
  const all: StepNotes[] = []
  for (const item of stack) {
    const notes = notesOf(item)
    if (notes) all.push(notes)
  }
  return all
}

function notesOf(item: StackItem): StepNotes | undefined {
  return item.meta.get('notes') as StepNotes | undefined
}
