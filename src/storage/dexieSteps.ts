import type { MapDatabase } from './database'
import { StorageFailure } from './failure'
import type { MapId, Steps } from './port'

export function dexieSteps({ db, run }: MapDatabase): Steps {
  return {
    list: map =>
      run(async () => {
        const rows = await db.steps.where('map').equals(map).toArray()
        return rows.sort((a, b) => b.at - a.at)
      }),

    put: steps =>
      run(async () => {
        // Not in one transaction: steps are a help, and no edit is to wait for them.
        if (await db.removed.get(steps.map)) throw new StorageFailure('removed')
        await db.steps.put(steps)
      }),

    remove: (map, tabs) => run(() => db.steps.bulkDelete(tabs.map((tab): [MapId, string] => [map, tab]))),
  }
}
