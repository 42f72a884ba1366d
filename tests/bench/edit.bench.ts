import { bench, describe } from 'vitest'
import { createMapStore } from '../../src/store/createMapStore'
import { bigMap, counterIds } from '../helpers/maps'

/*
 * What an edit costs, listeners and all: it must not matter how large the map is. `npm run bench`.
 */
describe('an edit', () => {
  for (const size of [1_000, 10_000]) {
    const map = bigMap(size)
    const store = createMapStore({ id: 'm', newId: counterIds('new'), map })
    for (const id of map.touchpoints.keys()) {
      store.subscribe([`touchpoints/${id}`, `annotations@${id}`, `ratings@${id}`], () => {})
    }
    let edits = 0
    bench(`in a map of ${size} touchpoints`, () => {
      edits++
      store.change('changes.test', tx =>
        tx.update('touchpoints', `t${edits % size}`, card => {
          card.momentOfTruth = !card.momentOfTruth
        }),
      )
    })
  }
})
