// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { useReadBack } from '../../src/library/durability/useReadBack'
import type { ShelvedMap } from '../../src/library/shelvedMaps'
import { type ReadBackMaps, type Safekeeping, SafekeepingContext } from '../../src/store/safekeeping'
import { deviceWith } from './home'

/** A device on which reading goes on by one map each time that is said. */
function slowDevice(durable = true) {
  const seen: string[] = []
  let goOn = () => {}
  const device: Safekeeping = {
    durable,
    second: 'none',
    host: '',
    outdated: { get: () => false, subscribe: () => () => {} },
    look: async () => ({ forgetful: false }),
    persist: async () => false,
    sizes: async () => [],
    async dropVersions() {},
    showSpace() {},
    async *readBack(maps): AsyncGenerator<ReadBackMaps> {
      try {
        for (const [index, map] of maps.entries()) {
          seen.push(map)
          yield { count: maps.length, done: index, amiss: [], unread: [] }
          await new Promise<void>(resolve => {
            goOn = resolve
          })
        }
        yield { count: maps.length, done: maps.length, amiss: [], unread: [] }
      } finally {
        seen.push('ended')
      }
    },
  }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SafekeepingContext value={device}>{children}</SafekeepingContext>
  )
  return { seen, wrapper, goOn: () => act(async () => goOn()) }
}

const threeMaps = async () => (await deviceWith('A', 'B', 'C')).maps()

it('reads all maps back once they are known, and says when the last one was read', async () => {
  const { seen, wrapper, goOn } = slowDevice()
  const maps = await threeMaps()
  const { result, rerender } = renderHook(({ maps }) => useReadBack(maps), {
    wrapper,
    initialProps: { maps: undefined as readonly ShelvedMap[] | undefined },
  })
  expect([result.current, seen]).toEqual([undefined, []])
  rerender({ maps })
  await waitFor(() => expect(result.current).toMatchObject({ count: 3, done: 0 }))
  await goOn()
  // A map that changes meanwhile is no reason to begin again.
  rerender({ maps: [...maps] })
  await waitFor(() => expect(result.current).toMatchObject({ done: 1 }))
  expect(result.current?.at).toBeUndefined()
  await goOn()
  await goOn()
  await waitFor(() => expect(result.current?.at).toBeGreaterThan(0))
  expect(seen).toEqual([...maps.map(({ id }) => id), 'ended'])
})

it('reads no further once whoever asked is gone', async () => {
  const { seen, wrapper, goOn } = slowDevice()
  const maps = await threeMaps()
  const { unmount } = renderHook(() => useReadBack(maps), { wrapper })
  await waitFor(() => expect(seen).toHaveLength(1))
  unmount()
  await goOn()
  await waitFor(() => expect(seen).toContain('ended'))
  expect(seen).toEqual([maps[0]!.id, maps[1]!.id, 'ended'])
})

it('reads nothing where nothing is kept', async () => {
  const { seen, wrapper } = slowDevice(false)
  const maps = await threeMaps()
  const { result } = renderHook(() => useReadBack(maps), { wrapper })
  expect([result.current, seen]).toEqual([undefined, []])
})
