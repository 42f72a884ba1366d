import { type FileData, toFile } from '../model/file'
import type { JourneyMap } from '../model/journey'
import { MAX_FILE_BYTES } from '../model/opening/limits'
import type { Bytes } from './format'
import { AFTER_HEADER, findChunk, writeChunk } from './pngChunks'
import { collect, streamOf } from './streams'

/*
 * How a PNG carries its map: as a text chunk (iTXt, PNG specification 11.3.3.4), the one that holds UTF-8, with the JSON
 * compressed. It stands before the picture itself, so that a file that was cut short still has it.
 */

const TYPE = 'iTXt'
/** The chunk's keyword, by which ours is told from those of others. */
const KEYWORD = new TextEncoder().encode('jatra-map\0')
/** Compressed, by zlib; no language, no translated keyword. */
const COMPRESSED = [1, 0, 0, 0]

/** Inches are 0.0254 m and a CSS pixel is a 96th of one. */
const CSS_PIXELS_IN_METRE = 96 / 0.0254

/**
 * The picture with its map inside, and with its density, by which documents show it at its own size however many pixels
 * it has.
 */
export async function withMap(
  png: Blob,
  map: JourneyMap,
  scale: number,
  files: FileData = {},
): Promise<Blob> {
  const text = new TextEncoder().encode(JSON.stringify(toFile(map, files)))
  const packed = await collect(streamOf(text).pipeThrough(new CompressionStream('deflate')))
  const data = new Uint8Array(KEYWORD.length + COMPRESSED.length + packed.length)
  data.set(KEYWORD)
  data.set(COMPRESSED, KEYWORD.length)
  data.set(packed, KEYWORD.length + COMPRESSED.length)
  const parts = [
    png.slice(0, AFTER_HEADER),
    writeChunk('pHYs', density(scale)),
    writeChunk(TYPE, data),
    png.slice(AFTER_HEADER),
  ]
  return new Blob(parts, { type: png.type })
}

/**
 * The JSON that a PNG carries; undefined if it carries none. Throws a sentence if there is one that is damaged, and a
 * `RangeError` if it unpacks to more bytes than `most`.
 */
export async function findPngMap(png: Bytes, most = MAX_FILE_BYTES): Promise<string | undefined> {
  const chunk = findChunk(png, TYPE, data => KEYWORD.every((byte, index) => data[index] === byte))
  if (!chunk) return undefined
  if (!chunk.sound) throw new Error('the map in the picture is damaged')
  const [compressed, method] = chunk.data.subarray(KEYWORD.length)
  const language = KEYWORD.length + 2
  const translated = chunk.data.indexOf(0, language) + 1
  const text = translated > 0 ? chunk.data.indexOf(0, translated) + 1 : 0
  if (text === 0 || method !== 0) throw new Error('the map in the picture is not written as we write it')
  const content = chunk.data.subarray(text)
  const plain = compressed
    ? await collect(streamOf(content).pipeThrough(new DecompressionStream('deflate')), most)
    : content
  return new TextDecoder('utf-8', { fatal: true }).decode(plain)
}

/** Pixels in a metre, across and down; the unit is the metre. */
function density(scale: number): Bytes {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const pixels = Math.round(CSS_PIXELS_IN_METRE * scale)
  view.setUint32(0, pixels)
  view.setUint32(4, pixels)
  data[8] = 1
  return data
}
