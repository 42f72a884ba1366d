import type { Id } from '../../model/ids'
import { splitPair } from '../../model/ids'
import { type Hit, hitAt } from '../scene/hit'
import type { Scene } from '../scene/scene'
import type { Press, Spot } from './gesture'

/** How near a link must be to be meant, in CSS pixels: a mouse, a finger. */
const REACH = { mouse: 10, touch: 16 }

export function spotOf({ camera }: Scene, event: MouseEvent): Spot {
  const screen = { x: event.clientX, y: event.clientY }
  const touch = 'pointerType' in event && event.pointerType === 'touch'
  return {
    screen,
    map: camera.toMap(screen),
    touch,
    adding: event.shiftKey || event.metaKey || event.ctrlKey,
  }
}

/** What the hand came down on: elements first, which know what they are, then the geometry. */
export function pressAt(scene: Scene, target: EventTarget | null, spot: Spot, double: boolean): Press {
  const element = target instanceof Element ? target : undefined
  const pair = element?.closest('[data-point]')?.getAttribute('data-point')
  const [touchpoint, persona] = splitPair(pair ?? '')
  return {
    spot,
    hit: elementHit(scene, element, spot) ?? hitOf(scene, spot),
    handle: element?.closest('[data-handle]')?.getAttribute('data-handle') ?? undefined,
    point: pair ? { touchpoint, persona } : undefined,
    double,
  }
}

export function hitOf({ editor, camera }: Scene, { map, touch }: Spot): Hit {
  return hitAt(editor.geometry(), map, (touch ? REACH.touch : REACH.mouse) / camera.view.zoom)
}

/** Elements may stand a little off their box (a ring, a label); a stage's element does not know its head from its body. */
function elementHit({ editor }: Scene, element: Element | undefined, spot: Spot): Hit | undefined {
  const id: Id | null | undefined = element?.closest('[data-record]')?.getAttribute('data-record')
  if (!id) return undefined
  const { map } = editor.map
  if (map.touchpoints.has(id)) return { kind: 'touchpoint', id }
  if (map.notes.has(id)) return { kind: 'note', id }
  if (map.personas.has(id)) return { kind: 'persona', id }
  if (map.links.has(id)) return { kind: 'link', id }
  const hit = hitAt(editor.geometry(), spot.map)
  return map.stages.has(id) && hit.kind === 'ground' ? { kind: 'stage', id } : undefined
}
