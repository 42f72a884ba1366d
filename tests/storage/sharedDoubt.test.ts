import { afterEach, expect, it, vi } from 'vitest'
import { sharedDoubt } from '../../src/storage/sharedDoubt'
import { newName } from './browsers'
import { until } from './until'

afterEach(() => vi.unstubAllGlobals())

/** What a tab keeps over a reload. */
function stubSession(): void {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
}

it('all tabs that are open hear of it, once, and those that are opened later', async () => {
  const name = newName()
  const [one, other] = [sharedDoubt(name), sharedDoubt(name)]
  let heard = 0
  other.onRaised(() => heard++)
  expect(other.since()).toBeUndefined()
  one.raise(5)
  one.raise(7)
  await until(() => expect(other.since()).toBe(5))
  expect(heard).toBe(1)
  const later = sharedDoubt(name)
  await until(() => expect(later.since()).toBe(5))
})

it('is there after a reload of the only tab', () => {
  stubSession()
  const name = newName()
  sharedDoubt(name).raise(5)
  expect(sharedDoubt(name).since()).toBe(5)
})
