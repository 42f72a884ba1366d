import type { Id } from '../../model/ids'
import type { Geometry, Rect } from '../../model/layout/geometry'
import { MARGIN } from '../../model/layout/sizes'
import type { View } from '../../store/view'
import { type Camera, type View as Looking, MIN_ZOOM } from './camera'
import { hitAt, stageAt } from './hit'
import { around, grown, middle } from './rects'
import type { Scene } from './scene'

/** Below this titles cannot be read, so a map does not open so. */
const READABLE = 0.7
/** One press of a zoom key or button. */
const STEP = 1.25

interface Size {
  readonly width: number
  readonly height: number
}

/** What stands over the edges of the canvas, in CSS pixels: tools at the left, or along the bottom of a narrow screen. */
export function insetsOf(size: Size) {
  return isNarrow(size)
    ? { left: 12, top: 16, right: 12, bottom: 76 }
    : { left: 76, top: 24, right: 24, bottom: 24 }
}

function isNarrow({ width }: Size): boolean {
  return width <= 700
}

/** As large as fits, and no larger than 100 %, in the middle of what is free. */
export function fitting(rect: Rect, size: Size, most = 1): Looking {
  const { left, top, right, bottom } = insetsOf(size)
  const width = Math.max(40, size.width - left - right)
  const height = Math.max(40, size.height - top - bottom)
  const zoom = Math.max(MIN_ZOOM, Math.min(most, width / rect.width, height / rect.height))
  return {
    x: left + (width - rect.width * zoom) / 2 - rect.x * zoom,
    y: top + (height - rect.height * zoom) / 2 - rect.y * zoom,
    zoom,
  }
}

/** Where a map opens that was not looked at before: whole if it can be read so, else at its beginning, at 100 %. */
export function openingView({ bounds, stages, personas }: Geometry, size: Size): Looking {
  const whole = fitting(bounds, size)
  const { left, top } = insetsOf(size)
  if (stages.size > 0 && whole.zoom >= READABLE) {
    return { ...whole, y: Math.min(whole.y, top - bounds.y * whole.zoom) }
  }
  // Notes may lie anywhere: the journey begins at its personas.
  const journey = around([...personas.values(), ...stages.values()])
  const { x, y } = journey ? grown(journey, MARGIN) : bounds
  // A narrow screen would be filled by the personas alone.
  const start = isNarrow(size) && stages.size > 0 ? 0 : x
  return { x: left - start, y: top - y, zoom: 1 }
}

/** The canvas's view as commands and panels use it. */
export function createView({ editor, camera, shown }: Scene): View {
  const boxes = (ids: readonly Id[]) => ids.flatMap(id => boxOf(shown.get(), id) ?? [])
  return {
    zoomIn: () => camera.zoomTo(camera.view.zoom * STEP),
    zoomOut: () => camera.zoomTo(camera.view.zoom / STEP),
    zoomTo: scale => camera.zoomTo(scale),
    fit: () => camera.go(fitting(shown.get().bounds, camera.size), true),
    fitSelection() {
      const rect = around(boxes(editor.session.getState().selection))
      if (rect) camera.go(fitting(grown(rect, 48), camera.size, 1.5), true)
    },
    reveal(id) {
      const [rect] = boxes([id])
      if (rect) reveal(camera, rect)
    },
    centre() {
      const { x, y } = middle(camera.seen)
      const hit = hitAt(shown.get(), { x, y })
      const stage = hit.kind === 'stage' || hit.kind === 'stageHead' ? hit.id : stageAt(shown.get(), { x, y })
      return { at: [Math.round(x), Math.round(y)], stage }
    },
  }
}

/** Moves the view as little as needed for a rectangle to be seen; what is larger than the view is seen from its start. */
function reveal(camera: Camera, rect: Rect): void {
  const { view, size } = camera
  const { left, top, right, bottom } = insetsOf(size)
  const dx = shift(view.x + rect.x * view.zoom, rect.width * view.zoom, left, size.width - right)
  const dy = shift(view.y + rect.y * view.zoom, rect.height * view.zoom, top, size.height - bottom)
  if (dx !== 0 || dy !== 0) camera.go({ x: view.x + dx, y: view.y + dy, zoom: view.zoom }, true)
}

function shift(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return start > from && start < to ? 0 : from - start
  return Math.min(0, to - start - length)
}

/** Of a stage its head: the whole column seldom fits. */
export function boxOf(geometry: Geometry, id: Id): Rect | undefined {
  const link = geometry.links.get(id)
  return (
    geometry.touchpoints.get(id) ??
    geometry.stages.get(id)?.head ??
    geometry.personas.get(id) ??
    geometry.notes.get(id) ??
    link?.label ??
    (link && around(link.points.map(point => ({ ...point, width: 0, height: 0 }))))
  )
}
