import fc from 'fast-check'
import { expect, it } from 'vitest'
import { journalFile } from '../../../src/storage/journal/journalFile'
import { editsIn } from '../../../src/storage/journal/records'
import type { Edit } from '../../../src/storage/port'
import { runs } from '../../helpers/runs'

const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  bytes,
  fc.record({ file: fc.string({ maxLength: 12 }), bytes: bytes.map(found => found.slice()) }),
)

/** A file in memory, cut short after so many bytes as a kill may do it. */
function memoryFile() {
  let bytes = new Uint8Array()
  return {
    upTo: (length: number) => bytes.slice(0, length),
    get bytes() {
      return bytes
    },
    write(written: Uint8Array, { at }: { at: number }) {
      const grown = new Uint8Array(Math.max(bytes.length, at + written.length))
      grown.set(bytes)
      grown.set(written, at)
      bytes = grown
      return written.length
    },
    truncate(size: number) {
      bytes = bytes.slice(0, size)
    },
    close() {},
  }
}

it('holds what was noted since it was last cleared, however long it was before', () => {
  fc.assert(
    fc.property(fc.array(edit), fc.array(edit), (before, after) => {
      const file = memoryFile()
      const journal = journalFile(file, 0)
      for (const edit of before) journal.take({ type: 'note', edit })
      expect(editsIn(file.bytes)).toEqual(before)
      journal.take({ type: 'clear' })
      expect(journal.isEmpty()).toBe(true)
      for (const edit of after) journal.take({ type: 'note', edit })
      expect(editsIn(file.bytes)).toEqual(after)
    }),
    { numRuns: runs(100) },
  )
})

it('a journal that was cut short or changed gives the edits before that place, as they were', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1 }), fc.nat(), fc.nat(255), (edits, place, value) => {
      const file = memoryFile()
      const journal = journalFile(file, 0)
      for (const edit of edits) journal.take({ type: 'note', edit })
      const at = place % file.bytes.length
      const changed = file.bytes.slice()
      changed[at] = value
      for (const damaged of [file.upTo(at), changed]) {
        const read = editsIn(damaged)
        expect(read).toEqual(edits.slice(0, read.length))
      }
    }),
    { numRuns: runs(200) },
  )
})

it('notes nothing after what it could not take, until it is cleared', () => {
  const file = memoryFile()
  let room = true
  const journal = journalFile({
    ...file,
    write(bytes, options) {
      if (!room) throw new DOMException('', 'QuotaExceededError')
      return file.write(bytes, options)
    },
  })
  const [a, b, c, d] = [1, 2, 3, 4].map(byte => new Uint8Array([byte]))
  journal.take({ type: 'note', edit: a! })
  room = false
  journal.take({ type: 'note', edit: b! })
  room = true
  journal.take({ type: 'note', edit: c! })
  expect(editsIn(file.bytes)).toEqual([a])
  journal.take({ type: 'clear' })
  journal.take({ type: 'note', edit: d! })
  expect(editsIn(file.bytes)).toEqual([d])
})

it('a map that finds no room costs nothing of what is noted before and after it, however much of it was written', () => {
  fc.assert(
    fc.property(
      fc.array(edit),
      fc.uint8Array({ minLength: 50, maxLength: 90 }),
      fc.nat(60),
      fc.array(edit),
      (before, map, room, after) => {
        const file = memoryFile()
        let isFull = false
        const journal = journalFile({
          ...file,
          write: (bytes, options) => file.write(isFull ? bytes.subarray(0, room) : bytes, options),
        })
        for (const edit of before) journal.take({ type: 'note', edit })
        isFull = true
        journal.take({ type: 'noteAll', edit: map.slice() })
        isFull = false
        expect(editsIn(file.bytes)).toEqual(before)
        for (const edit of after) journal.take({ type: 'note', edit })
        expect(editsIn(file.bytes)).toEqual([...before, ...after])
      },
    ),
    { numRuns: runs(100) },
  )
})

it('what a full disk does not take any more finds the room that was kept for it', () => {
  const file = memoryFile()
  let size = Number.POSITIVE_INFINITY
  const journal = journalFile({
    ...file,
    write(bytes, { at }) {
      if (at + bytes.length > size) throw new DOMException('', 'QuotaExceededError')
      return file.write(bytes, { at })
    },
  })
  const [map, edit] = [new Uint8Array(50_000).fill(1), new Uint8Array(300).fill(2)]
  size = file.bytes.length
  journal.take({ type: 'noteAll', edit: map })
  for (let count = 0; count < 100; count++) journal.take({ type: 'note', edit })
  expect(editsIn(file.bytes)).toEqual([map, ...Array.from({ length: 100 }, () => edit)])
})
