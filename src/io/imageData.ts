import { imageFiles } from '../model/analysis/imagesOf'
import type { FileData } from '../model/file'
import { type ImageFiles, imageTypeOf, MAX_IMAGE_BYTES } from '../model/imageType'
import type { JourneyMap } from '../model/journey'
import { compareText } from '../model/order'
import { MAX_KEPT_PIXELS, saysMorePixels } from '../model/pictureSize'
import { sha256 } from '../model/sha256'
import { base64, fromBase64 } from './base64'

/** The bytes of the images that a map names, as its file holds them; those that are not at hand are left out. */
export function toFileData(map: JourneyMap, files: ImageFiles): FileData {
  return Object.fromEntries(
    [...imageFiles(map)].sort(compareText).flatMap(name => {
      const bytes = files.get(name)
      return bytes ? [[name, `data:${imageTypeOf(bytes)};base64,${base64(bytes)}`]] : []
    }),
  )
}

/**
 * Bytes from a file, of what its map names. Nothing is believed: what is too large, also in pixels, is no picture that we
 * keep, or is not what its name says (the SHA-256 of its bytes), is left out.
 */
export function fromFileData(map: JourneyMap, data: Readonly<Record<string, unknown>>): ImageFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const name of imageFiles(map)) {
    const url = Object.hasOwn(data, name) ? data[name] : undefined
    if (typeof url !== 'string' || url.length > MAX_IMAGE_BYTES * 1.5) continue
    const comma = url.indexOf(';base64,')
    const bytes = comma < 0 ? undefined : fromBase64(url.slice(comma + ';base64,'.length))
    if (bytes && isImageNamed(name, bytes)) files.set(name, bytes)
  }
  return files
}

/** Whether these are the bytes that the name means, of a picture that can be kept. */
export function isImageNamed(name: string, bytes: Uint8Array): boolean {
  return (
    bytes.length <= MAX_IMAGE_BYTES &&
    imageTypeOf(bytes) !== undefined &&
    !saysMorePixels(bytes, MAX_KEPT_PIXELS) &&
    sha256(bytes) === name
  )
}
