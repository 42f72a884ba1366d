import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import type { Geometry } from '../../model/layout/geometry'
import { applyChanges, runTx, type Tx } from '../../model/tx'
import type { Editor } from '../../store/editor'

/*
 * The geometry as it is drawn: that of the map, or, in the middle of a gesture, that of the map as the gesture would leave
 * it. A preview runs the very operation that letting go will run, over a map laid over the real one, so what is promised
 * is what happens, and Escape has nothing to undo. It may hold room that closes up when the hand lets go.
 */

type Recipe = (tx: Tx) => void

export class Shown {
  readonly #editor: Editor
  readonly #listeners = new Set<() => void>()
  #recipe: Recipe | undefined
  #preview: Geometry | undefined

  constructor(editor: Editor) {
    this.#editor = editor
  }

  /** Begins to follow the map. Gives the way to stop. */
  start(): () => void {
    return this.#editor.boxes.subscribe(() => {
      if (this.#recipe) this.#preview = this.#laidOut(this.#recipe)
      this.#wake()
    })
  }

  readonly get = (): Geometry => this.#preview ?? this.#editor.geometry()

  get isPreview(): boolean {
    return this.#preview !== undefined
  }

  /** Draws the map as a change would leave it, until another preview or none is asked for. */
  preview(recipe: Recipe | undefined): void {
    if (!recipe && !this.#recipe) return
    this.#recipe = recipe
    this.#preview = recipe && this.#laidOut(recipe)
    this.#wake()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  #laidOut(recipe: Recipe): Geometry {
    return this.#editor.layout(changed(this.#editor.map.map, recipe))
  }

  #wake(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}

/** The map after a recipe, for looking at only: what the recipe makes has passing ids. */
function changed(map: JourneyMap, recipe: Recipe): JourneyMap {
  let made = 0
  const passingId = (): Id => `preview-${made++}`
  return applyChanges(map, runTx(map, passingId, recipe).changes)
}
