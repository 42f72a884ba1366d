import 'fake-indexeddb/auto'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { newName } from './browsers'
import { copiesSuite } from './copiesSuite'
import { inDatabase } from './rawDatabase'

copiesSuite('database', () => {
  const name = newName()
  return {
    copies: databaseCopies(name),
    damage: map =>
      inDatabase(name, ['copies'], tx => {
        const request = tx.objectStore('copies').get(map)
        request.onsuccess = () => {
          const state = new Uint8Array(request.result.state)
          state[2]! ^= 1
          tx.objectStore('copies').put({ ...request.result, state })
        }
      }),
  }
})
