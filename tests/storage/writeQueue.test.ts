import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FailureReason, StorageFailure } from '../../src/storage/failure'
import type { SaveStatus } from '../../src/storage/saveStatus'
import { writeQueue } from '../../src/storage/writeQueue'
import { manualClock } from './manualClock'
import { until } from './until'

interface Pending {
  readonly size: number
  commit(): void
  fail(reason: FailureReason): void
}

/** A disk on which each write waits until the test lets it succeed or fail. */
function openDisk() {
  const clock = manualClock()
  const committed: number[] = []
  /** Under way, in the order in which they were asked for. */
  const writes: Pending[] = []
  const queue = writeQueue<Uint8Array>(
    updates =>
      new Promise((resolve, reject) => {
        const write: Pending = {
          size: updates.length,
          commit() {
            writes.splice(writes.indexOf(write), 1)
            committed.push(...updates.map(update => update[0]!))
            resolve()
          },
          fail(reason) {
            writes.splice(writes.indexOf(write), 1)
            reject(new StorageFailure(reason))
          },
        }
        writes.push(write)
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
    writes,
    pending: () => writes[0],
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
  it('hands updates over as they come, and when a few are under way, all that comes goes with the next', async () => {
    const disk = openDisk()
    for (let count = 0; count < 6; count++) disk.add()
    expect(disk.writes.map(({ size }) => size)).toEqual([1, 1, 1])
    disk.pending()?.commit()
    await disk.settle()
    expect(disk.writes.map(({ size }) => size)).toEqual([1, 1, 3])
    expect(disk.queue.unsaved().map(update => update[0])).toEqual([2, 3, 4, 5, 6])
    while (disk.pending()) {
      disk.pending()?.commit()
      await disk.settle()
    }
    expect(disk.committed).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('waits for the other writes under way when one fails, then tries again what is not in', async () => {
    const disk = openDisk()
    for (let count = 0; count < 4; count++) disk.add()
    const [first, second, third] = [...disk.writes]
    second?.fail('full')
    await disk.settle()
    expect(disk.queue.status.get()).toMatchObject({ state: 'failing', reason: 'full' })
    disk.clock.advance(60_000)
    expect(disk.writes).toHaveLength(2)
    first?.commit()
    third?.fail('full')
    await disk.settle()
    expect(disk.queue.unsaved().map(update => update[0])).toEqual([2, 3, 4])
    disk.clock.advance(1_000)
    expect(disk.writes.map(({ size }) => size)).toEqual([3])
    disk.pending()?.commit()
    await disk.settle()
    expect(disk.committed).toEqual([1, 2, 3, 4])
    expect(disk.queue.status.get()).toEqual({ state: 'saved' })
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

  it('pauses 1, 2, 4 … and at most 10 seconds between attempts', async () => {
    const disk = openDisk()
    disk.add()
    for (const seconds of [1, 2, 4, 8, 10, 10]) {
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

  it('commits every update once, and in order as long as nothing fails', async () => {
    const events = fc.array(fc.constantFrom('add', 'commit', 'fail', 'retry', 'time'), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(events, async happened => {
        const disk = openDisk()
        let added = 0
        let failed = false
        for (const event of happened) {
          if (event === 'add') {
            disk.add()
            added++
          }
          if (event === 'commit') disk.pending()?.commit()
          if (event === 'fail') disk.pending()?.fail('full')
          if (event === 'fail') failed = true
          if (event === 'retry') disk.queue.retry()
          if (event === 'time') disk.clock.advance(10_000)
          await disk.settle()
          expect(disk.committed.length + disk.queue.unsaved().length).toBe(added)
          expect(disk.queue.status.get().state === 'saved').toBe(disk.queue.unsaved().length === 0)
        }
        await until(() => {
          disk.queue.retry()
          disk.pending()?.commit()
          expect(disk.queue.unsaved()).toEqual([])
        })
        const all = Array.from({ length: added }, (_, index) => index + 1)
        expect(failed ? disk.committed.toSorted((a, b) => a - b) : disk.committed).toEqual(all)
      }),
    )
  })
})
