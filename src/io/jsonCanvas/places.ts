import type { JourneyMap } from '../../model/journey'
import { LANES } from '../../model/lanes'
import type { Geometry, Measure, Rect } from '../../model/layout/geometry'
import { layoutMap } from '../../model/layout/layoutMap'
import { rectOf } from './canvasFile'
import type { Draft } from './draft'
import { originOf, standsStill } from './origin'

/*
 * Where the nodes stand. A map stands as Jatra lays it out, larger by a half, since other programs set a card's text larger
 * and show more of it. A map that came from a canvas and in which nothing has moved since stands as it stood there.
 */

/** A unit of the map in units of the canvas. */
export const SCALE = 1.5

const GAP = 40
const TITLE = { width: 720, height: 120 }
const PERSONA = { width: 300, height: 220 }
/** Between the upper edge of a stage and its text. */
const INSET = 8

export interface Places {
  /** Undefined for what cannot be shown. */
  rectOf(draft: Draft): Rect | undefined
  /** Of Jatra's own layout, for the ways that links take; undefined for a canvas that stands as it stood. */
  readonly geometry: Geometry | undefined
}

export function placeNodes(map: JourneyMap, drafts: readonly Draft[], measure: Measure): Places {
  return asItStood(map, drafts) ?? asLaidOut(map, measure)
}

function asLaidOut(map: JourneyMap, measure: Measure): Places {
  const geometry = layoutMap(withLanesShown(map), { measure })
  const { bounds, stages, touchpoints, personas, notes } = geometry
  const title = {
    x: scaled(Math.max(bounds.x, 0)),
    y: scaled(bounds.y) - GAP - TITLE.height,
    ...TITLE,
  }
  const boxes = { stage: stages, touchpoint: touchpoints, persona: personas, note: notes }
  return {
    geometry,
    rectOf({ is, id }) {
      if (is === 'title') return title
      if (is !== 'about') return scaledRect(boxes[is].get(id))
      const head = scaledRect(stages.get(id)?.head)
      return (
        head && {
          x: head.x + INSET,
          y: head.y + INSET,
          width: head.width - 2 * INSET,
          height: Math.max(1, head.height - 2 * INSET),
        }
      )
    },
  }
}

/** Undefined where something has moved, or has come that has no place there. */
function asItStood(map: JourneyMap, drafts: readonly Draft[]): Places | undefined {
  const stood = new Map<Draft, Rect>()
  for (const draft of drafts) {
    const { is, id, record } = draft
    if (is === 'about') return undefined
    if (is === 'touchpoint' || is === 'note') {
      const at = is === 'note' ? map.notes.get(id)?.at : map.touchpoints.get(id)?.place
      const rect = standsStill(record, at)
      if (!rect) return undefined
      stood.set(draft, rect)
    } else {
      const origin = originOf(record)
      const rect = origin && rectOf(origin.raw)
      if (rect) stood.set(draft, rect)
      if (is === 'stage' && origin?.at !== map.stages.get(id)?.order) return undefined
    }
  }
  if (stood.size === 0) return undefined

  // Stages that came of no group get one around their cards.
  for (const draft of drafts) {
    if (draft.is !== 'stage' || stood.has(draft)) continue
    const cards = [...stood].flatMap(([{ is, id }, rect]) =>
      is === 'touchpoint' && map.touchpoints.get(id)?.place[0] === draft.id ? [rect] : [],
    )
    if (cards.length === 0) return undefined
    stood.set(draft, around(cards, GAP))
  }
  const bounds = around([...stood.values()], GAP)
  let y = bounds.y
  for (const draft of drafts) {
    if (stood.has(draft)) continue
    if (draft.is === 'title') stood.set(draft, { x: bounds.x, y: bounds.y - TITLE.height, ...TITLE })
    else {
      stood.set(draft, { x: bounds.x - PERSONA.width, y, ...PERSONA })
      y += PERSONA.height + GAP
    }
  }
  return { geometry: undefined, rectOf: draft => stood.get(draft) }
}

/** Cards in lanes that are hidden are cards of the map too. */
function withLanesShown(map: JourneyMap): JourneyMap {
  const used = new Set([...map.touchpoints.values()].map(({ place }) => place[1]))
  const lanes = [...map.lanes].map(([id, lane]) => {
    const isHidden = used.has(id) && !lane.visible && LANES[lane.kind].holds === 'touchpoints'
    return [id, isHidden ? { ...lane, visible: true } : lane] as const
  })
  return { ...map, lanes: new Map(lanes) }
}

/** Around all of them, with a margin, in whole numbers. */
function around(rects: readonly Rect[], margin: number): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  const [x, y] = [Math.floor(left - margin), Math.floor(top - margin)]
  return { x, y, width: Math.ceil(right + margin) - x, height: Math.ceil(bottom + margin) - y }
}

/** Edges are rounded, not sizes: what touched or held something still does. */
function scaledRect(rect: Rect | undefined): Rect | undefined {
  if (!rect) return undefined
  const [x, y] = [scaled(rect.x), scaled(rect.y)]
  return { x, y, width: scaled(rect.x + rect.width) - x, height: scaled(rect.y + rect.height) - y }
}

function scaled(length: number): number {
  return Math.round(length * SCALE) + 0
}
