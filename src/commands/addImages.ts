import { bytesOf } from '../io/raster'
import type { Id } from '../model/ids'
import { IMAGE_SIDE, imageTypeOf, MAX_IMAGE_BYTES, MAX_IMAGES } from '../model/imageType'
import { addImage, canHaveImages, type ImageData } from '../model/operations/images'
import { sha256 } from '../model/sha256'
import type { Desk } from './command'
import { hasRoomFor } from './imageRoom'
import { type PictureRefusal, redrawnFile } from './redrawnFile'

/** Why a file became no image. `gone`: what it was to be put on has been removed meanwhile. */
export type ImageRefusal = PictureRefusal | 'too-many' | 'too-heavy' | 'gone'

export interface AddedImages {
  readonly added: readonly Id[]
  readonly refused: readonly { readonly name: string; readonly reason: ImageRefusal }[]
}

/**
 * Puts pictures on a touchpoint or stage, at the end of its images: drawn anew (at most 2048 pixels, no metadata), bytes
 * to the device first, then all records in one step of undo. What is no picture, or more than the map has room for, is
 * refused, the others are taken. Never rejects.
 */
export async function addImageFiles(
  desk: Pick<Desk, 'map' | 'images'>,
  target: Id,
  files: readonly File[],
): Promise<AddedImages> {
  const refused: { name: string; reason: ImageRefusal }[] = []
  const ready: ReadyImage[] = []
  // One after the other: a few photographs at once are more than the memory of a phone.
  for (const file of files) {
    const isFull = desk.map.map.images.size + ready.length >= MAX_IMAGES
    const made = isFull ? { refused: 'too-many' as const } : await imageFrom(file)
    if ('refused' in made) refused.push({ name: file.name, reason: made.refused })
    else if (await hasRoomFor(desk, ...namesAndBytes([...ready, made]))) ready.push(made)
    else refused.push({ name: file.name, reason: 'too-heavy' })
  }
  if (ready.length === 0) return { added: [], refused }
  if (desk.map.readOnly || !canHaveImages(desk.map.map, target)) {
    return { added: [], refused: files.map(({ name }) => ({ name, reason: 'gone' })) }
  }
  for (const { image, bytes } of ready) desk.images.keep(image.file, bytes)
  const added = desk.map.change('changes.addImage', tx =>
    ready.flatMap(({ image }) => addImage(tx, target, image) ?? []),
  )
  return { added: added ?? [], refused }
}

interface ReadyImage {
  readonly image: ImageData
  readonly bytes: Uint8Array<ArrayBuffer>
}

function namesAndBytes(images: readonly ReadyImage[]) {
  const files = new Map(images.map(({ image, bytes }) => [image.file, bytes]))
  return [files.keys(), files] as const
}

async function imageFrom(file: File): Promise<ReadyImage | { readonly refused: ImageRefusal }> {
  const redrawn = await redrawnFile(file, IMAGE_SIDE)
  if (!redrawn.ok) return { refused: redrawn.reason }
  const { blob, width, height } = redrawn.raster
  try {
    const bytes = await bytesOf(blob)
    const kept = imageTypeOf(bytes)
    if (!kept || bytes.length > MAX_IMAGE_BYTES) return { refused: 'not-read' }
    return { bytes, image: { file: sha256(bytes), type: kept, width, height } }
  } catch {
    return { refused: 'not-read' }
  }
}

/** The picture files among what was dropped or pasted, by what they call themselves: whatever else there is, is text. */
export function pictureFiles(files: Iterable<File>): File[] {
  return [...files].filter(file => file.type.startsWith('image/'))
}
