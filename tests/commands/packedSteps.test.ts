import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSteps, packSteps } from '../../src/commands/packedSteps'
import { SCHEMA } from '../../src/model/journey'
import { rename } from '../../src/model/operations/records'
import { removeRecords } from '../../src/model/operations/removeRecords'
import { createMapStore } from '../../src/store/createMapStore'
import { bigMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

function openStore() {
  return createMapStore({ id: 'm', newId: counterIds('new'), map: bigMap(4) })
}

/** The text of three steps: a renaming, a rating, a deletion. */
function packed(): string {
  const store = openStore()
  store.change('changes.type', tx => rename(tx, 't0', 'Sees that there is nothing'))
  store.change('changes.rate', tx => tx.set('ratings', 't0:p0', -2))
  store.change('changes.remove', tx => removeRecords(tx, ['t1']))
  return packSteps(store.lastSteps(50))
}

const labelsOf = (text: string) => openSteps(text).map(({ label }) => label)

describe('steps as a text', () => {
  test('of a record that was there before and after, hold only what differs', () => {
    const text = packed()
    expect(text).toContain('Sees that there is nothing')
    // The channel of the renamed card is none of the step's business; that of the deleted one is.
    expect(openSteps(text)).toHaveLength(3)
    expect(text.match(/"channel"/g)).toHaveLength(1)
  })

  test('a step that is too large is left out, with all that is older', () => {
    const store = openStore()
    store.change('changes.type', tx => rename(tx, 't0', 'before'))
    store.change('changes.paste', tx => rename(tx, 't2', 'x'.repeat(300_000)))
    store.change('changes.addStage', tx => rename(tx, 'p0', 'after'))
    store.change('changes.type', tx => rename(tx, 'p1', 'after'))
    const text = packSteps(store.lastSteps(50))
    expect(labelsOf(text)).toEqual(['changes.addStage', 'changes.type'])
    expect(text.length).toBeLessThan(256 * 1024)
  })

  test.each([
    ['take 256 kB together, the last first', [100_000, 100_000, 100_000], ['t1', 't2']],
    ['are all kept while they have room', [80_000, 80_000, 80_000], ['t0', 't1', 't2']],
    ['may take all of the room alone', [50_000, 250_000], ['t1']],
  ])('%s', (_, letters, kept) => {
    const store = openStore()
    for (const [at, count] of letters.entries()) {
      store.change('changes.type', tx => rename(tx, `t${at}`, 'x'.repeat(count)))
    }
    const text = packSteps(store.lastSteps(50))
    expect(openSteps(text).map(({ changes }) => changes[0]?.id)).toEqual(kept)
  })

  test('of another schema, in another form or damaged are none', () => {
    const text = packed()
    expect(labelsOf(text.replace(`"schema":${SCHEMA}`, `"schema":${SCHEMA + 1}`))).toEqual([])
    expect(labelsOf(text.replace('"form":1', '"form":0'))).toEqual([])
    expect(labelsOf(text.slice(0, -9))).toEqual([])
    for (const nothing of ['', 'null', '[]', '{}', '{"form":1}']) expect(openSteps(nothing)).toEqual([])
  })

  test.each([
    ['a table that is not ours', '"ratings","t0:p0"', '"__proto__","t0:p0"'],
    ['a key that could not be one of ours', '"ratings","t0:p0"', '"ratings","t0 p0:"'],
    ['a value that says nothing', ',-2]', ',"worst"]'],
    ['a name that is no key of words', '"changes.rate"', '"commands.edit.undo"'],
  ])('with %s: that step goes, and all that is older', (_, good, bad) => {
    const text = packed()
    expect(text).toContain(good)
    expect(labelsOf(text.replace(good, bad))).toEqual(['changes.remove'])
  })

  test('whatever happens to the text, the steps in it can be recalled and taken back', () => {
    const text = packed()
    const arbDamage = fc.record({
      at: fc.nat(text.length),
      gone: fc.nat(20),
      put: fc.constantFrom(
        '',
        '"',
        'null',
        '{"__proto__":{"x":1}}',
        '[]',
        '-1e999',
        '\ud800',
        '0',
        'true',
        ',',
      ),
    })
    fc.assert(
      fc.property(arbDamage, ({ at, gone, put }) => {
        const store = openStore()
        store.recall(openSteps(text.slice(0, at) + put + text.slice(at + gone)))
        while (store.undo());
        while (store.redo());
        expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
        // Nothing has come in that the door would mend.
        const again = createMapStore({ id: 'm', newId: counterIds('again'), updates: [store.encode()] })
        expect(again.snapshot()).toEqual(store.snapshot())
      }),
      { numRuns: runs(40) },
    )
  })
})
