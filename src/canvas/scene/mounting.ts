import type { Id } from '../../model/ids'
import type { Geometry, Rect } from '../../model/layout/geometry'
import type { SessionStore } from '../../store/sessionStore'
import type { MapNode } from '../nodes/nodeKinds'
import { createProjection } from '../nodes/projection'
import type { Camera } from './camera'
import type { Marks } from './marks'
import type { Shown } from './shown'
import { type Window, windowOf } from './window'

/** What is mounted now: for React Flow, and for the layers, which draw what lies in the same window. */
export interface Mounted {
  readonly window: Window
  readonly nodes: MapNode[]
  readonly geometry: Geometry
}

interface Sources {
  readonly camera: Camera
  readonly shown: Shown
  readonly marks: Marks
  readonly session: SessionStore
}

/** Follows the map at once, and the view once it has come to rest: nothing is mounted while it moves. */
export class Mounting {
  readonly #sources: Sources
  readonly #project = createProjection()
  readonly #listeners = new Set<() => void>()
  #seen: Rect = { x: 0, y: 0, width: 0, height: 0 }
  #zoom = 1
  #mounted: Mounted

  constructor(sources: Sources) {
    this.#sources = sources
    this.#mounted = this.#look()
  }

  /** Begins to follow. Gives the way to stop. */
  start(): () => void {
    const { camera, shown, session } = this.#sources
    const update = () => this.#update()
    const stops = [
      shown.subscribe(update),
      camera.onRest(update),
      session.subscribe((now, before) => {
        if (now.selection !== before.selection || now.editing !== before.editing) update()
      }),
    ]
    update()
    return () => {
      for (const stop of stops) stop()
    }
  }

  readonly get = (): Mounted => this.#mounted

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  #update(): void {
    const next = this.#look()
    this.#sources.marks.set('tabStop', this.#tabStop(next.nodes))
    const { nodes, window, geometry } = this.#mounted
    const sameNodes = nodes.length === next.nodes.length && nodes.every((node, i) => node === next.nodes[i])
    if (sameNodes && geometry === next.geometry && sameWindow(window, next.window)) return
    this.#mounted = { ...next, nodes: sameNodes ? nodes : next.nodes }
    for (const listener of [...this.#listeners]) listener()
  }

  #look(): Mounted {
    const { camera, shown } = this.#sources
    if (!camera.moving) {
      this.#seen = camera.seen
      this.#zoom = camera.view.zoom
    }
    const geometry = shown.get()
    const window = windowOf(geometry, this.#seen, this.#zoom, this.#kept())
    return { window, geometry, nodes: this.#project(geometry, window) }
  }

  #kept(): Id[] {
    const { selection, editing } = this.#sources.session.getState()
    return editing ? [editing.id, ...selection] : [...selection]
  }

  /** Tab comes to what is selected, else to the first thing. */
  #tabStop(nodes: readonly MapNode[]): Id[] {
    const last = this.#sources.session.getState().selection.at(-1)
    const node = nodes.find(({ id }) => id === last) ?? nodes[0]
    return node ? [node.id] : []
  }
}

function sameWindow(a: Window, b: Window): boolean {
  const [here, there] = [a.area, b.area]
  return (
    a.whole === b.whole &&
    a.far === b.far &&
    here.x === there.x &&
    here.y === there.y &&
    here.width === there.width &&
    here.height === there.height
  )
}
