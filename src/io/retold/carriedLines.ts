import { gzipSync, strToU8 } from 'fflate'
import { toFile } from '../../model/file'
import type { JourneyMap } from '../../model/journey'
import { isRecordTable, TABLES } from '../../model/journey'
import { MAX_FILE_BYTES } from '../../model/opening/limits'
import { isObject, putOwn } from '../../model/opening/plain'
import { base64, fromBase64 } from '../base64'
import { Document, fromLine, oneLine } from '../carried'
import { collect, streamOf } from '../streams'

/*
 * The whole map in lines for the comments of a text format, one record to a line, so that a change of one thing is a
 * change of one line in a repository. Where that is too long for those who draw the text, all of it goes into one line,
 * compressed.
 */

/** What a format puts around a line, at most. */
const MARK = 12

/** @param room the most letters of all lines together; beyond it they are one, compressed */
export function carriedLines(map: JourneyMap, room: number): string[] {
  const lines = [...piecesOf(toFile(map))].map(oneLine)
  const length = lines.reduce((sum, line) => sum + line.length + MARK, 0)
  if (length <= room) return lines
  // Without a date: the same map always gives the same text.
  return [base64(gzipSync(strToU8(lines.join('\n')), { mtime: 0 }))]
}

/** What such lines carry. `broken` counts those that somebody has broken. */
export async function readCarried(lines: readonly string[]): Promise<{ document: Document; broken: number }> {
  const document = new Document()
  let broken = 0
  for (const line of lines) {
    const pieces = line.startsWith('{') ? [line] : await unpacked(line)
    for (const piece of pieces) {
      const value = fromLine(piece)
      if (isObject(value)) document.merge(value)
      else broken++
    }
  }
  return { document, broken }
}

async function unpacked(line: string): Promise<string[]> {
  const packed = fromBase64(line)
  if (!packed) return ['']
  try {
    const stream = streamOf(packed).pipeThrough(new DecompressionStream('gzip'))
    return new TextDecoder().decode(await collect(stream, MAX_FILE_BYTES)).split('\n')
  } catch {
    return ['']
  }
}

function* piecesOf(file: Readonly<Record<string, unknown>>): Generator<Record<string, unknown>> {
  const tables = new Set<string>(TABLES)
  const head: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(file)) if (!tables.has(name)) putOwn(head, name, value)
  yield head
  for (const table of TABLES) {
    const rows = file[table]
    if (!isObject(rows)) continue
    // Values of pairs are few letters each.
    if (!isRecordTable(table)) yield { [table]: rows }
    else {
      for (const [id, record] of Object.entries(rows)) {
        const one: Record<string, unknown> = {}
        putOwn(one, id, record)
        yield { [table]: one }
      }
    }
  }
}
