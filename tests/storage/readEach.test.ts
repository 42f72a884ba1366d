import { expect, it } from 'vitest'
import { readEach } from '../../src/storage/readEach'

/** Rows as a database gives them of which some values cannot be read. */
function rowsWith(unreadable: readonly number[], gone = false) {
  const keys = [1, 2, 3]
  const fail = () => new DOMException('Failed to read large IndexedDB value', 'NotReadableError')
  return [
    () => ({
      async toArray() {
        if (gone || unreadable.length > 0) throw fail()
        return keys.map(key => `row ${key}`)
      },
      primaryKeys: async () => keys,
      async count() {
        if (gone) throw fail()
        return keys.length
      },
    }),
    async (key: number) => {
      if (gone || unreadable.includes(key)) throw fail()
      return `row ${key}`
    },
  ] as const
}

it('gives all rows', async () => {
  expect(await readEach(...rowsWith([]))).toEqual({ found: ['row 1', 'row 2', 'row 3'], lost: [] })
})

it('gives the others where one cannot be read, and says which', async () => {
  expect(await readEach(...rowsWith([2]))).toEqual({ found: ['row 1', 'row 3'], lost: [2] })
})

it('does not take a database that is out of reach for one whose rows are lost', async () => {
  await expect(readEach(...rowsWith([], true))).rejects.toMatchObject({ name: 'NotReadableError' })
})
