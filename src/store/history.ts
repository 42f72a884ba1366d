import type * as Y from 'yjs'
import type { Change } from '../model/tx'
import type { Bridge } from './bridge'
import { type Roots, writeChanges } from './document'
import type { Indexes } from './indexes'
import type { HistoryStep, PastStep } from './mapStore'
import { OthersWrites } from './othersWrites'
import { SessionSteps } from './sessionSteps'
import { grown, placeOf, reversed } from './stepChanges'
import { type Look, subjectOf } from './stepSubject'
import { travelled, type Way } from './travel'

/*
 * Undo and redo of one's own edits, in two layers. On top are the steps that Yjs remembers (`SessionSteps`), which it
 * takes back exactly, letter by letter. Below are steps of which only the changes are known (`travel`): those of an earlier
 * life of the tab, since Yjs's own memory of them does not outlive the document in memory. A step goes down a layer and
 * never up: once one of the lower layer is taken back, those above it that wait to be made again can be made again only
 * by their changes too, for by then what Yjs remembers of them stands on letters and records that have been put down anew.
 *
 * So at any time the lower layer is below in the list of undo; and it has steps to be made again only while the upper
 * one has none at all.
 */

/** A step, with what has to be known to travel it. */
export interface StepNotes {
  readonly step: HistoryStep
  /** What it changed, of each thing once; what it changes the next time if it has been taken back. */
  readonly changes: readonly Change[]
  /** How much had arrived from others when it was made or travelled last; undefined of a step of an earlier life. */
  readonly arrivals: number | undefined
}

/** What taking a step back has come to. */
export interface Travelled {
  readonly step: HistoryStep
  readonly changes: readonly Change[]
}

export interface HistoryOptions {
  readonly doc: Y.Doc
  readonly roots: Roots
  readonly bridge: Bridge
  readonly indexes: Indexes
  /** Transactions of the document with this origin are one's own edits. */
  readonly origin: symbol
}

/** Why the document changes: Yjs hands it on to those who listen. */
const RECLAIM = Symbol('reclaim')
const PAST = Symbol('past')

export class History {
  readonly #doc: Y.Doc
  readonly #roots: Roots
  readonly #bridge: Bridge
  readonly #indexes: Indexes
  readonly #session: SessionSteps
  readonly #others = new OthersWrites()
  /** The lower layer; of each list the one that is travelled next is the last. */
  readonly #past: Readonly<Record<Way, StepNotes[]>> = { undo: [], redo: [] }
  readonly #look: Look = (table, id) => this.#bridge.map[table].get(id)
  /** The lists as they were last asked for, until they change. */
  #shown: Partial<Record<Way, readonly HistoryStep[]>> = {}

  constructor({ doc, roots, bridge, indexes, origin }: HistoryOptions) {
    this.#doc = doc
    this.#roots = roots
    this.#bridge = bridge
    this.#indexes = indexes
    this.#session = new SessionSteps(doc, origin)
  }

  get undoSteps(): readonly HistoryStep[] {
    this.#shown.undo ??= this.#undoNotes().map(({ step }) => step)
    return this.#shown.undo
  }

  get redoSteps(): readonly HistoryStep[] {
    this.#shown.redo ??= [...this.#session.redoNotes, ...this.#past.redo].map(({ step }) => step)
    return this.#shown.redo
  }

  /** To be called before the transaction of an edit: decides whether it goes on with the last step. */
  begin(group: string | undefined, now: number): void {
    this.#session.begin(group, now)
  }

  /** To be called after the transaction, with what it has changed. */
  record(label: string, changes: readonly Change[], now: number): void {
    const step = { label, at: now, subject: subjectOf(changes, this.#look) }
    this.#session.record({ step, changes, arrivals: this.#others.arrivals })
    this.#others.edited()
    this.#past.redo.length = 0
    this.#shown = {}
  }

  /** What others have written. */
  arrive(changes: readonly Change[]): void {
    const { undo, redo } = this.#past
    // Before one's own first step there is nothing to tell apart: the map as it was opened is nobody's.
    if (!this.#session.isEmpty || undo.length > 0 || redo.length > 0) this.#others.arrive(changes)
  }

  /**
   * Takes one's own last step back, or makes it again, and brings the map up to date with it. A step of which nothing is
   * left to do is passed over, and is no more.
   */
  travel(way: Way): Travelled | undefined {
    const made =
      way === 'undo'
        ? (this.#inSession(way) ?? this.#inPast(way))
        : (this.#inPast(way) ?? this.#inSession(way))
    this.#shown = {}
    return made
  }

  /** Puts steps of an earlier life below all others; the oldest first. */
  recall(steps: readonly PastStep[]): void {
    const gone = new Map<string, unknown>()
    const look: Look = (table, id) => this.#look(table, id) ?? gone.get(placeOf({ table, id }))
    // From the latest back, so that what a step has taken away is known by its name to those before it.
    const notes = [...steps].reverse().map(({ label, at, changes }): StepNotes => {
      for (const change of changes) if (change.after === undefined) gone.set(placeOf(change), change.before)
      return {
        step: { label, at, subject: subjectOf(changes, look), earlier: true },
        changes,
        arrivals: undefined,
      }
    })
    this.#past.undo.unshift(...notes.reverse())
    this.#shown = {}
  }

  /** The last steps that could be taken back now, and so many at most; the oldest first. */
  last(most: number): PastStep[] {
    const steps = this.#undoNotes().filter(({ changes }) => changes.length > 0)
    return steps.slice(-most).map(({ step: { label, at }, changes }) => ({ label, at: at ?? 0, changes }))
  }

  #undoNotes(): StepNotes[] {
    return [...this.#past.undo, ...this.#session.undoNotes]
  }

  #inSession(way: Way): Travelled | undefined {
    const notes = this.#session.travel(way)
    if (!notes) return undefined
    const made = this.#bridge.collect()
    const theirs = this.#others.reclaim(made, notes.arrivals ?? 0)
    if (theirs.length > 0) this.#write(theirs, RECLAIM)
    const changes = grown(made, this.#bridge.collect(theirs))
    this.#session.travelled(way, changes)
    return { step: notes.step, changes }
  }

  #inPast(way: Way): Travelled | undefined {
    if (way === 'undo' && this.#past.undo.length > 0) {
      this.#past.redo.unshift(...this.#session.redoNotes)
      this.#session.forget()
    }
    for (let notes = this.#past[way].pop(); notes; notes = this.#past[way].pop()) {
      const wanted = this.#wanted(notes, way)
      if (wanted.length === 0) continue
      this.#write(wanted, PAST)
      const changes = this.#bridge.collect(wanted)
      this.#past[way === 'undo' ? 'redo' : 'undo'].push({
        step: notes.step,
        changes: way === 'undo' ? reversed(changes) : changes,
        arrivals: this.#others.arrivals,
      })
      return { step: notes.step, changes }
    }
    return undefined
  }

  #wanted({ changes, arrivals }: StepNotes, way: Way): Change[] {
    return travelled(changes, way, {
      map: this.#bridge.map,
      related: (table, id) => this.#indexes.related(table, id),
      counts: (table, id) =>
        arrivals === undefined || this.#others.haveWritten(placeOf({ table, id }), arrivals),
    })
  }

  #write(changes: readonly Change[], origin: symbol): void {
    this.#doc.transact(() => writeChanges(this.#roots, changes), origin)
  }
}
