import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FailureReason, StorageFailure } from '../../src/storage/failure'
import type { SaveStatus } from '../../src/storage/saveStatus'
import { writeQueue } from '../../src/storage/writeQueue'
import { manualClock } from './manualClock'
import { until } from './until'

/** A disk on which each write waits until the test lets it succeed or fail. */
function openDisk() {
  const clock = manualClock()
  const committed: number[] = []
  let pending: { commit(): void; fail(reason: FailureReason): void; size: number } | undefined
  const queue = writeQueue<Uint8Array>(
    updates =>
      new Promise((resolve, reject) => {
        const done = () => {
          pending = undefined
        }
        pending = {
          size: updates.length,
          commit() {
            done()
            committed.push(...updates.map(update => update[0]!))
            resolve()
          },
          fail(reason) {
            done()
            reject(new StorageFailure(reason))
          },
        }
      }),
    clock,
  )
  const shown: string[] = []
  queue.status.subscribe(() => shown.push(nameOf(queue.status.get())))
  let next = 0
  return {
    clock,
    queue,
    committed,
    shown,
    add: () => queue.add(new Uint8Array([++next])),
    pending: () => pending,
    async settle() {
      // The queue goes on in microtasks after each write.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    },
  }
}

function nameOf(status: SaveStatus): string {
  return status.state === 'failing' ? status.reason : status.state
}

describe('the write queue', () => {
  it('writes the first update at once, and what comes meanwhile together with the next', async () => {
    const disk = openDisk()
    disk.add()
    expect(disk.pending()?.size).toBe(1)
    disk.add()
    disk.add()
    disk.pending()?.commit()
    await disk.settle()
    expect(disk.pending()?.size).toBe(2)
    disk.pending()?.commit()
    await disk.settle()
    expect(disk.committed).toEqual([1, 2, 3])
  })

  it('says saved only after the commit of everything that was added', async () => {
    const disk = openDisk()
    expect(disk.queue.status.get()).toEqual({ state: 'saved' })
    disk.add()
    disk.add()
    expect(disk.queue.status.get()).toEqual({ state: 'saving' })
    disk.pending()?.commit()
    await disk.settle()
    expect(disk.queue.status.get()).toEqual({ state: 'saving' })
    disk.pending()?.commit()
    await disk.settle()
    expect(disk.queue.status.get()).toEqual({ state: 'saved' })
    expect(disk.shown).toEqual(['saving', 'saved'])
  })

  it('keeps what failed, says why and since when, and heals by itself with everything in order', async () => {
    const disk = openDisk()
    disk.add()
    disk.pending()?.fail('full')
    await disk.settle()
    const since = disk.clock.now()
    expect(disk.queue.status.get()).toEqual({ state: 'failing', reason: 'full', since })
    disk.add()
    expect(disk.queue.unsaved().map(update => update[0])).toEqual([1, 2])
    disk.clock.advance(1_000)
    disk.pending()?.fail('full')
    await disk.settle()
    expect(disk.queue.status.get()).toEqual({ state: 'failing', reason: 'full', since })
    disk.clock.advance(2_000)
    disk.pending()?.commit()
    await disk.settle()
    expect(disk.committed).toEqual([1, 2])
    expect(disk.queue.status.get()).toEqual({ state: 'saved' })
    expect(disk.queue.unsaved()).toEqual([])
  })

  it('pauses 1, 2, 4 … and at most 30 seconds between attempts', async () => {
    const disk = openDisk()
    disk.add()
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      disk.pending()?.fail('unknown')
      await disk.settle()
      disk.clock.advance(seconds * 1_000 - 1)
      expect(disk.pending()).toBeUndefined()
      disk.clock.advance(1)
      expect(disk.pending()).toBeDefined()
    }
  })

  it('tries at once when asked, and not twice', async () => {
    const disk = openDisk()
    disk.add()
    disk.pending()?.fail('full')
    await disk.settle()
    disk.queue.retry()
    disk.pending()?.commit()
    await disk.settle()
    disk.clock.advance(60_000)
    expect(disk.pending()).toBeUndefined()
    expect(disk.committed).toEqual([1])
  })

  it('says that nothing is saved when the disk does not answer, and takes the answer when it comes', async () => {
    const disk = openDisk()
    disk.add()
    disk.clock.advance(5_000)
    expect(disk.queue.status.get()).toMatchObject({ state: 'failing', reason: 'blocked' })
    disk.add()
    disk.pending()?.commit()
    await disk.settle()
    disk.pending()?.commit()
    await disk.settle()
    expect(disk.committed).toEqual([1, 2])
    expect(disk.queue.status.get()).toEqual({ state: 'saved' })
  })

  it('does not go on trying when the map is gone for ever, and nobody waits for it', async () => {
    const disk = openDisk()
    disk.add()
    disk.pending()?.fail('removed')
    await disk.queue.settled()
    disk.clock.advance(60_000)
    expect(disk.pending()).toBeUndefined()
    expect(disk.queue.status.get()).toMatchObject({ state: 'failing', reason: 'removed' })
  })

  it('that is stopped takes nothing along, and a write under way does not make it say saved', async () => {
    const disk = openDisk()
    disk.add()
    disk.queue.stop('outdated')
    disk.pending()?.commit()
    await disk.settle()
    disk.add()
    disk.queue.retry()
    expect(disk.pending()).toBeUndefined()
    expect(disk.queue.unsaved()).toHaveLength(1)
    expect(disk.shown).toEqual(['saving', 'outdated'])
  })

  it('commits every update once and in order, whatever fails in between', async () => {
    const events = fc.array(fc.constantFrom('add', 'commit', 'fail', 'retry', 'time'), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(events, async all => {
        const disk = openDisk()
        let added = 0
        for (const event of all) {
          if (event === 'add') {
            disk.add()
            added++
          }
          if (event === 'commit') disk.pending()?.commit()
          if (event === 'fail') disk.pending()?.fail('full')
          if (event === 'retry') disk.queue.retry()
          if (event === 'time') disk.clock.advance(10_000)
          await disk.settle()
          expect(disk.committed.length + disk.queue.unsaved().length).toBe(added)
          expect(disk.queue.status.get().state === 'saved').toBe(disk.queue.unsaved().length === 0)
        }
        disk.queue.retry()
        await until(() => {
          disk.pending()?.commit()
          expect(disk.queue.unsaved()).toEqual([])
        })
        expect(disk.committed).toEqual(Array.from({ length: added }, (_, index) => index + 1))
      }),
    )
  })
})
