// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../src/i18n'
import SpaceDialog from '../../src/library/durability/SpaceDialog'
import { spaceOf } from '../../src/library/durability/useSpace'
import { TrashRow } from '../../src/library/TrashRow'
import { deviceWith, renderHome } from './home'

beforeAll(async () => {
  await startWords('en')
})
afterEach(() => {
  vi.useRealTimers()
})

const DAY = 24 * 60 * 60_000
const NOW = Date.UTC(2026, 0, 1)

describe('a map in the trash', () => {
  it.each([
    [0, 'just now', '30 days left'],
    [12, '20 Dec 2025', '18 days left'],
    [29.5, '2 Dec 2025', '1 day left'],
    [40, '22 Nov 2025', 'Will be deleted for ever with your next visit on another day'],
  ])('after %d days says how long it stays', async (days, since, left) => {
    const device = await deviceWith('Clinic')
    const [map] = await device.maps()
    const trashedAt = NOW - days * DAY
    vi.setSystemTime(NOW)
    const { container } = render(
      <MantineProvider env="test">
        <TrashRow
          map={{ ...map!, trashedAt, changedAt: trashedAt }}
          now={NOW}
          onRestore={() => {}}
          onDelete={() => {}}
        />
      </MantineProvider>,
    )
    expect(container.textContent).toContain(`Moved to the trash ${since} · ${left}`)
  })
})

describe('home', () => {
  it('says that a newer release has taken the maps over, and offers to reload', async () => {
    const device = await deviceWith('Groceries')
    let tell = () => {}
    let outdated = false
    renderHome(
      device,
      {},
      {
        outdated: {
          get: () => outdated,
          subscribe(listener) {
            tell = listener
            return () => {}
          },
        },
      },
    )
    await screen.findByRole('link', { name: 'Groceries' })
    expect(screen.queryByText('A newer version of Jatra has taken over')).toBeNull()
    outdated = true
    act(tell)
    expect(screen.getByText('A newer version of Jatra has taken over')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined()
  })
})

describe('what takes the space', () => {
  it('lists maps on the shelf and in the trash apart, the largest first, with what can be freed', async () => {
    const device = await deviceWith('Small', 'Large', 'Thrown away', 'Not measured')
    const maps = await device.maps()
    const idOf = (title: string) => maps.find(map => map.title === title)!.id
    const taken = (title: string, log: number, automatic: number) => ({
      map: idOf(title),
      log,
      images: 10,
      versions: 100,
      automatic,
    })
    const listed = maps.map(map => (map.title === 'Thrown away' ? { ...map, trashedAt: 1 } : map))
    const space = spaceOf(listed, [
      taken('Small', 1, 60),
      taken('Large', 1000, 40),
      taken('Thrown away', 5, 7),
    ])
    expect(space.shelf.map(({ map, size }) => [map.title, size])).toEqual([
      ['Large', 1110],
      ['Small', 111],
      ['Not measured', 0],
    ])
    expect(space.trash.map(({ size }) => size)).toEqual([115])
    expect(space.automatic).toBe(100)
  })

  it('offers the trash to be emptied, and leaves in it what is being edited', async () => {
    const device = await deviceWith('Edited', 'Thrown away')
    const maps = await device.maps()
    for (const { id } of maps) await device.shelf.trash(id)
    const edited = maps.find(({ title }) => title === 'Edited')!.id
    const { user } = renderHome(
      device,
      {},
      {},
      { page: <SpaceDialog editing={{ map: edited, onFreed() {} }} onClose={() => {}} /> },
    )
    expect(await screen.findByText('1 map in the trash')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Empty the trash' }))
    const question = await screen.findByRole('dialog', { name: 'Delete “Thrown away” for ever?' })
    await user.click(within(question).getByRole('button', { name: 'Delete for ever' }))
    await waitFor(async () => expect(await device.titles()).toEqual({ shelf: [], trash: ['Edited'] }))
    expect(screen.getByText('Edited')).toBeDefined()
  })
})
