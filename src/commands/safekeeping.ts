import type { MapStorage } from '../storage/port'
import type { Safekeeping, SecondCopy } from '../store/safekeeping'
import { readBackAll } from './readBackAll'

export interface SafekeepingOptions extends Pick<Safekeeping, 'look' | 'persist' | 'host'> {
  readonly storage: MapStorage
  readonly second: SecondCopy
}

/** What can be asked of storage and the browser about how well maps are kept. */
export function createSafekeeping({ storage, ...rest }: SafekeepingOptions): Omit<Safekeeping, 'showSpace'> {
  const { versions } = storage
  const listeners = new Set<() => void>()
  let outdated = false
  storage.onOutdated(() => {
    outdated = true
    for (const listener of [...listeners]) listener()
    return undefined
  })

  const automatic = async (map: string) => (await versions.list(map)).filter(({ name }) => name === '')

  return {
    ...rest,
    durable: storage.durable,

    outdated: {
      get: () => outdated,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },

    async sizes() {
      const sizes = await storage.sizes()
      return Promise.all(
        sizes.map(async taken => {
          const unnamed = taken.versions > 0 ? await automatic(taken.map) : []
          return { ...taken, automatic: unnamed.reduce((sum, { size }) => sum + size, 0) }
        }),
      )
    },

    readBack: maps => readBackAll(storage, maps),

    async dropVersions(maps) {
      for (const map of maps) {
        const unnamed = await automatic(map)
        await versions.remove(
          map,
          unnamed.map(({ id }) => id),
        )
      }
    },
  }
}
