import { expect, it } from 'vitest'
import { createSafekeeping } from '../../src/commands/safekeeping'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { MapStorage, OutdatedListener } from '../../src/storage/port'

function safekeepingOf(storage: MapStorage) {
  const look = async () => ({ forgetful: false })
  return createSafekeeping({ storage, second: 'none', host: '', look, persist: async () => false })
}

it('deletes the versions that nobody named, and measures them apart', async () => {
  const storage = memoryStorage()
  await storage.append('a', [new Uint8Array(5)], 'x')
  const version = (id: string, name: string, size: number) =>
    storage.versions.put(
      { map: 'a', id, at: 1, reason: 'interval', name, sum: id, counts: {}, size },
      new Uint8Array(size),
    )
  await version('1', '', 100)
  await version('2', 'Before the workshop', 30)
  await version('3', '', 7)
  const safekeeping = safekeepingOf(storage)

  expect(await safekeeping.sizes()).toMatchObject([{ map: 'a', log: 5, versions: 137, automatic: 107 }])
  await safekeeping.dropVersions(['a'])
  expect((await storage.versions.list('a')).map(({ name }) => name)).toEqual(['Before the workshop'])
  expect(await safekeeping.sizes()).toMatchObject([{ versions: 30, automatic: 0 }])
})

it('remembers that a newer release has taken over, for whoever comes to ask later', () => {
  const told: OutdatedListener[] = []
  const storage: MapStorage = {
    ...memoryStorage(),
    onOutdated(listener) {
      told.push(listener)
      return () => {}
    },
  }
  const { outdated } = safekeepingOf(storage)
  let heard = 0
  const stop = outdated.subscribe(() => heard++)
  expect(outdated.get()).toBe(false)
  for (const listener of told) void listener()
  expect([outdated.get(), heard]).toEqual([true, 1])
  stop()
  expect(outdated.get()).toBe(true)
})
