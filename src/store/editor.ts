import type { JourneyMap } from '../model/journey'
import type { Geometry } from '../model/layout/geometry'
import { createGeometryStore, type GeometryStore } from './geometryStore'
import { type ImageStore, memoryImages } from './imageStore'
import type { MapStore } from './mapStore'
import type { SavingStore } from './saving'
import { createSession, type SessionStore } from './sessionStore'

/** All that the editor of one open map works on: stable handles, to be subscribed to where something is drawn. */
export interface Editor {
  readonly map: MapStore
  readonly session: SessionStore
  readonly boxes: GeometryStore
  readonly saving: SavingStore
  readonly images: ImageStore
  /** The geometry as it is now. */
  geometry(): Geometry
  /** Lays any map out as this one is: for showing what a gesture would make of it. */
  layout(map: JourneyMap): Geometry
}

export interface EditorOptions {
  readonly map: MapStore
  readonly saving: SavingStore
  /** Lays a map out: `layout` of the model with the text measuring of this place. */
  readonly layout: (map: JourneyMap) => Geometry
  /** The pictures of the map; absent is in memory. */
  readonly images?: ImageStore
}

export function createEditor({ map, saving, layout, images = memoryImages() }: EditorOptions): Editor {
  const boxes = createGeometryStore(map, layout)
  return { map, session: createSession(), boxes, saving, images, geometry: boxes.get, layout }
}
