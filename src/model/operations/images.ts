import { imagesOf } from '../analysis/imagesOf'
import type { Id } from '../ids'
import type { Image, JourneyMap } from '../journey'
import type { Tx } from '../tx'
import { keysAt, moveInOrder } from './inOrder'
import { showLane } from './lanes'
import { newRecord } from './newRecord'
import { removeRecords } from './removeRecords'

/** What is known of a re-encoded picture: the name of its bytes and its looks. The bytes are kept outside the document. */
export type ImageData = Pick<Image, 'file' | 'type' | 'width' | 'height'>

/**
 * Adds an image at `index` of those of a touchpoint or stage (absent: at the end); undefined if that is gone. With the first
 * one of a map the lane of images shows on the board; whoever hides it then is not asked again.
 */
export function addImage(
  tx: Tx,
  target: Id,
  image: ImageData,
  { caption = '', index }: { caption?: string; index?: number } = {},
): Id | undefined {
  if (!canHaveImages(tx.map, target)) return undefined
  if (tx.map.images.size === 0) showLane(tx, 'images', true)
  const list = imagesOf(tx.map, target)
  const [order] = keysAt(tx, 'images', list, index ?? list.length, 1)
  const id = tx.newId()
  tx.insert('images', id, newRecord('images', { ...image, target, caption, order: order! }))
  return id
}

/** Moves an image to `toIndex` of those of its touchpoint or stage (counted without it), or of another one's. */
export function moveImage(tx: Tx, id: Id, toIndex: number, target?: Id): void {
  const { map } = tx
  const from = map.images.get(id)?.target
  const to = target ?? from
  if (from === undefined || to === undefined || !canHaveImages(map, to)) return
  if (to !== from) {
    tx.update('images', id, image => {
      image.target = to
    })
  }
  moveInOrder(tx, 'images', imagesOf(map, to), id, toIndex)
}

/** Takes images off the map. Their bytes stay for as long as the map does, so that undo brings them back. */
export function removeImages(tx: Tx, ids: readonly Id[]): void {
  removeRecords(
    tx,
    ids.filter(id => tx.map.images.has(id)),
  )
}

/** What images can be put on. */
export function canHaveImages(map: JourneyMap, target: Id): boolean {
  return map.touchpoints.has(target) || map.stages.has(target)
}
