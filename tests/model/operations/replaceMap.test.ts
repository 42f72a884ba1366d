import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replaceMap } from '../../../src/model/operations/replaceMap'
import { runTx } from '../../../src/model/tx'
import { createMapStore } from '../../../src/store/createMapStore'
import { applyEdit, arbEdit } from '../../helpers/edits'
import { arbMap, counterIds, type mapWith } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { mapOf } from './notation'

const storeOf = (map: ReturnType<typeof mapWith>, edits: readonly Parameters<typeof applyEdit>[1][] = []) => {
  const store = createMapStore({ id: 'm', newId: counterIds('new'), map })
  for (const edit of edits) store.change('changes.set', tx => applyEdit(tx, edit))
  return store
}

/** Without what a newer release or another program put beside. */
const contents = ({ extra: _, ...map }: ReturnType<typeof mapWith>) => map

test('any map, made what any other state of it was → it is just that, what is beside stays, and undo gives back what was', () => {
  fc.assert(
    fc.property(
      arbMap({ unknown: true }),
      fc.array(arbEdit, { maxLength: 6 }),
      arbMap({ unknown: true }),
      (map, edits, stranger) => {
        const store = storeOf(map, edits)
        const now = store.snapshot()
        for (const other of [storeOf(map).snapshot(), storeOf(stranger).snapshot()]) {
          store.change('changes.restoreVersion', tx => replaceMap(tx, other))
          expect(contents(store.snapshot())).toEqual(contents(other))
          expect(store.map.extra).toEqual(now.extra)
          // A map that was the same already is not touched, so there is nothing to take back.
          if (store.undoSteps.at(-1)?.label === 'changes.restoreVersion') store.undo()
          expect(store.snapshot()).toEqual(now)
        }
      },
    ),
    { numRuns: runs(15) },
  )
})

test('of a map that is nearly as it was, only what differs is written', () => {
  const before = mapOf('a b | c d')
  const after = mapOf('a | c d e')
  const { changes } = runTx(after, counterIds(), tx => replaceMap(tx, before))
  expect(changes.map(({ table, id }) => `${table} ${id}`)).toEqual(['touchpoints e', 'touchpoints b'])
})
