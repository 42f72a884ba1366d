import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { checksum } from '../../src/model/checksum'
import { writeFile } from '../../src/model/file'
import type { JourneyMap } from '../../src/model/journey'
import { open } from '../../src/model/open'
import { jatraFile } from '../../src/rescue/jatraFile'
import type { FoundMap, Piece } from '../../src/rescue/survey'
import { recordOf } from '../../src/storage/journal/records'
import { encodeMap } from '../../src/store/encode'
import { mapWith } from '../helpers/maps'

const titled = (title: string): JourneyMap => ({ ...mapWith({}), meta: { ...mapWith({}).meta, title } })

const piece = (store: string, name: string, row: unknown): Piece => ({
  source: 'jatra',
  store,
  name,
  map: 'm',
  size: 0,
  readable: true,
  read: async () => row,
})

const logged = (seq: number, update: Uint8Array, sum = checksum(update)) =>
  piece('log', `${seq}`, { seq, map: 'm', update, sum })

function version(id: string, at: number, title: string, sum?: number): Piece[] {
  const bytes = new Uint8Array(gzipSync(writeFile(titled(title))))
  return [
    piece('versions', `m ${id}`, { map: 'm', id, at }),
    piece('versionBytes', `m ${id}`, { map: 'm', id, bytes, sum: sum ?? checksum(bytes) }),
  ]
}

async function rescued(pieces: readonly Piece[]) {
  const map: FoundMap = { id: 'm', title: '', changedAt: 0, isTrashed: false, pieces }
  const file = await jatraFile(map, pieces)
  const opened = file && open(file.text)
  return file && { state: file.state, title: opened?.ok && opened.map.meta.title }
}

describe('a map as a file, from what is left of it', () => {
  test('is the map of its log, whatever versions there are', async () => {
    const pieces = [logged(1, encodeMap(titled('Now'))), ...version('a', 5, 'Then')]
    expect(await rescued(pieces)).toEqual({ state: 'whole', title: 'Now' })
  })

  test('has what a killed tab noted and the log never got, up to where its journal was cut short', async () => {
    const birth = encodeMap(titled('Before'))
    const doc = new Y.Doc()
    Y.applyUpdate(doc, birth)
    const made: Uint8Array[] = []
    doc.on('update', update => made.push(update))
    doc.getMap('meta').set('title', 'Typed last')
    doc.getMap('meta').set('title', 'Cut short')
    const [first, second] = made.map(update => recordOf(update).bytes)
    // Each record but the last stands where the end of the one before was.
    const journal = Uint8Array.of(...first!.slice(0, -4), ...second!.slice(0, -9))
    const noted: Piece = { ...piece('journals', 'm/tab', journal), source: 'files' }
    expect(await rescued([logged(1, birth), noted])).toEqual({
      state: 'whole',
      title: 'Typed last',
    })
  })

  test('says what could not be read', async () => {
    const pieces = [logged(1, encodeMap(titled('Now'))), logged(2, Uint8Array.of(1, 2, 3), 0)]
    expect(await rescued(pieces)).toEqual({ state: 'incomplete', title: 'Now' })
  })

  test('is the last version that can be read where the log is lost', async () => {
    const pieces = [
      ...version('c', 7, 'Damaged', 0),
      ...version('a', 5, 'First'),
      ...version('b', 6, 'Second'),
    ]
    expect(await rescued(pieces)).toEqual({ state: 'version', title: 'Second' })
  })

  test('is nothing where nothing is a map', async () => {
    expect(await rescued([logged(1, Uint8Array.of(1, 2, 3), 0)])).toBe(undefined)
  })
})
