/*
 * Which part of the map is seen: its upper left corner in map units, and how many pixels a unit has. All of it is counted
 * here, without the page.
 */

export interface Camera {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Bounds extends Size {
  readonly x: number
  readonly y: number
}

const MOST = 6
/** Below this, titles of cards cannot be read. */
const READABLE = 0.5
/** What a map may be smaller than when all of it is seen. */
const SPARE = 0.5

/** All of the map in the middle of the view. */
export function whole(bounds: Bounds, view: Size): Camera {
  const scale = Math.min(view.width / bounds.width, view.height / bounds.height, MOST)
  return centred(middleOf(bounds), scale, view)
}

/** All of it if it can be read so; else its beginning, as large as it takes. */
export function beginning(bounds: Bounds, view: Size): Camera {
  const all = whole(bounds, view)
  if (all.scale >= READABLE) return { ...all, ...(all.scale > 1 && centred(middleOf(bounds), 1, view)) }
  const scale = Math.min(1, Math.max(READABLE, view.height / bounds.height))
  const height = view.height / scale
  const y = bounds.height < height ? bounds.y - (height - bounds.height) / 2 : bounds.y
  return { x: bounds.x, y, scale }
}

/** Nearer or farther, with what lies under a place of the view (pixels) staying there. */
export function zoomed(
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
  bounds: Bounds,
  view: Size,
): Camera {
  const least = Math.min(1, whole(bounds, view).scale * SPARE)
  const scale = Math.min(MOST, Math.max(least, camera.scale * factor))
  const moved = {
    x: camera.x + at.x / camera.scale - at.x / scale,
    y: camera.y + at.y / camera.scale - at.y / scale,
    scale,
  }
  return held(moved, bounds, view)
}

/** Moved by pixels, as a hand moves paper. */
export function panned(camera: Camera, dx: number, dy: number, bounds: Bounds, view: Size): Camera {
  const { x, y, scale } = camera
  return held({ x: x - dx / scale, y: y - dy / scale, scale }, bounds, view)
}

/** A box in the middle of the view, near enough to be read. */
export function onto(camera: Camera, box: Bounds, view: Size): Camera {
  const fits = Math.min(view.width / box.width, view.height / box.height) * 0.8
  return centred(middleOf(box), Math.min(Math.max(camera.scale, 0.9), Math.max(fits, 0.2)), view)
}

/** The middle of the view stays on the map, so that it is never lost. */
function held(camera: Camera, bounds: Bounds, view: Size): Camera {
  const { scale } = camera
  const half = { x: view.width / 2 / scale, y: view.height / 2 / scale }
  const keep = (value: number, from: number, length: number) => Math.min(from + length, Math.max(from, value))
  return {
    x: keep(camera.x + half.x, bounds.x, bounds.width) - half.x,
    y: keep(camera.y + half.y, bounds.y, bounds.height) - half.y,
    scale,
  }
}

function centred(middle: { readonly x: number; readonly y: number }, scale: number, view: Size): Camera {
  return { x: middle.x - view.width / 2 / scale, y: middle.y - view.height / 2 / scale, scale }
}

function middleOf({ x, y, width, height }: Bounds) {
  return { x: x + width / 2, y: y + height / 2 }
}
