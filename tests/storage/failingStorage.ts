import { type FailureReason, StorageFailure } from '../../src/storage/failure'
import type { MapStorage } from '../../src/storage/port'

/** A storage whose disk can be full: writes fail for as long as a reason is set. */
export interface FailingStorage extends MapStorage {
  fail(reason: FailureReason | undefined): void
}

export function failingStorage(storage: MapStorage): FailingStorage {
  let reason: FailureReason | undefined
  return {
    ...storage,
    fail(next) {
      reason = next
    },
    async append(map, updates, from) {
      if (reason) throw new StorageFailure(reason)
      return storage.append(map, updates, from)
    },
    async putImage(map, image) {
      if (reason) throw new StorageFailure(reason)
      return storage.putImage(map, image)
    },
    versions: {
      ...storage.versions,
      async put(entry, bytes) {
        if (reason) throw new StorageFailure(reason)
        return storage.versions.put(entry, bytes)
      },
    },
  }
}
