import fc from 'fast-check'
import { expect, it } from 'vitest'
import { journalFile } from '../../../src/storage/journal/journalFile'
import { updatesIn } from '../../../src/storage/journal/records'
import { runs } from '../../helpers/runs'

const update = fc.uint8Array({ minLength: 1, maxLength: 40 })

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
    fc.property(fc.array(update), fc.array(update), (before, after) => {
      const file = memoryFile()
      const journal = journalFile(file)
      for (const update of before) journal.take({ type: 'note', update })
      expect(updatesIn(file.bytes)).toEqual(before)
      journal.take({ type: 'clear' })
      expect(journal.isEmpty()).toBe(true)
      for (const update of after) journal.take({ type: 'note', update })
      expect(updatesIn(file.bytes)).toEqual(after)
    }),
    { numRuns: runs(100) },
  )
})

it('a journal that was cut short or changed gives the updates before that place, as they were', () => {
  fc.assert(
    fc.property(fc.array(update, { minLength: 1 }), fc.nat(), fc.nat(255), (updates, place, value) => {
      const file = memoryFile()
      const journal = journalFile(file)
      for (const update of updates) journal.take({ type: 'note', update })
      const at = place % file.bytes.length
      const changed = file.bytes.slice()
      changed[at] = value
      for (const damaged of [file.upTo(at), changed]) {
        const read = updatesIn(damaged)
        expect(read).toEqual(updates.slice(0, read.length))
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
  journal.take({ type: 'note', update: a! })
  room = false
  journal.take({ type: 'note', update: b! })
  room = true
  journal.take({ type: 'note', update: c! })
  expect(updatesIn(file.bytes)).toEqual([a])
  journal.take({ type: 'clear' })
  journal.take({ type: 'note', update: d! })
  expect(updatesIn(file.bytes)).toEqual([d])
})
