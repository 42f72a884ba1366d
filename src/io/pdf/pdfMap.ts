import { MAX_FILE_BYTES } from '../../model/opening/limits'
import type { Bytes } from '../format'
import { collect, streamOf } from '../streams'

/*
 * The map in a PDF is an attached file, which every reader of PDF offers to save. It is found again by its media type,
 * which stands readable before its bytes: no part of the PDF has to be understood for that.
 */

/** Media type of the attached map. */
export const MAP_TYPE = 'application/vnd.jatra+json'

/** The media type as a name of a PDF, in which a slash is written by its number (PDF 32000-1, 7.3.5). */
const MARK = latin1(`/${MAP_TYPE.replace('/', '#2F')}`)
/** How far around the mark the rest of its dictionary may lie. */
const DICTIONARY = 1024

/**
 * The JSON that a PDF carries; undefined if it carries none. Throws a sentence if there is one that is damaged, and a
 * `RangeError` if it unpacks to more bytes than `most`.
 */
export async function findPdfMap(pdf: Bytes, most = MAX_FILE_BYTES): Promise<string | undefined> {
  const mark = indexOf(pdf, MARK)
  if (mark < 0) return undefined
  const start = Math.max(0, mark - DICTIONARY)
  const around = String.fromCharCode(...pdf.subarray(start, mark + DICTIONARY))
  const before = around.slice(0, mark - start)
  const after = around.slice(mark - start)
  const stream = /\bstream\r?\n/.exec(after)
  if (!stream) throw new Error('the attached map has no content')
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1) + after.slice(0, stream.index)
  const length = Number(/\/Length (\d+)\b(?! \d+ R)/.exec(dictionary)?.[1])
  if (!Number.isInteger(length)) throw new Error('the attached map does not say its length')
  const from = mark + stream.index + stream[0].length
  const content = pdf.subarray(from, from + length)
  const isPacked = /\/Filter\b/.test(dictionary)
  // One filter, also where it stands in a list of one; none of another program's making is known to us.
  if (isPacked && !/\/Filter\s*(\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(dictionary)) {
    throw new Error('the attached map is packed in a way that we do not know')
  }
  const plain = isPacked
    ? await collect(streamOf(content).pipeThrough(new DecompressionStream('deflate')), most)
    : content
  return new TextDecoder('utf-8', { fatal: true }).decode(plain)
}

function indexOf(bytes: Bytes, wanted: Bytes): number {
  let at = bytes.indexOf(wanted[0]!)
  while (at >= 0 && !wanted.every((byte, index) => bytes[at + index] === byte)) {
    at = bytes.indexOf(wanted[0]!, at + 1)
  }
  return at
}

function latin1(text: string): Bytes {
  return Uint8Array.from(text, letter => letter.charCodeAt(0))
}
