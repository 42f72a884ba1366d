import { MantineProvider } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { fireEvent, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { createSafekeeping } from '../../src/commands/safekeeping'
import { createShelf } from '../../src/commands/shelf'
import Home from '../../src/library/Home'
import { ImportProvider } from '../../src/library/ImportProvider'
import { type Library, LibraryContext } from '../../src/library/LibraryContext'
import { blankMap } from '../../src/model/blank'
import type { JourneyMap } from '../../src/model/journey'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { ListedMap, MapStorage } from '../../src/storage/port'
import { createPreferences } from '../../src/store/preferences'
import { type Safekeeping, SafekeepingContext } from '../../src/store/safekeeping'
import { PreferencesContext } from '../../src/store/usePreferences'
import { counterIds } from '../helpers/maps'

export function titled(title: string): JourneyMap {
  const map = blankMap(counterIds(), { persona: 'Customer' })
  return { ...map, meta: { ...map.meta, title } }
}

/** A device with maps of these titles on its shelf, the first made first, a minute apart. */
export async function deviceWith(...titles: readonly string[]) {
  const storage: MapStorage = { ...memoryStorage(), durable: true }
  let clock = Date.UTC(2026, 0, 1)
  const shelf = createShelf({
    storage,
    summarise: ({ meta, stages, touchpoints }) => ({
      title: meta.title,
      counts: { stages: stages.size, touchpoints: touchpoints.size },
      thumbnail: '',
    }),
    now: () => {
      clock += 60_000
      return clock
    },
  })
  for (const title of titles) await shelf.create(titled(title))

  const maps = (): Promise<ListedMap[]> => storage.catalogue.list()
  return {
    storage,
    shelf,
    maps,
    /** What lies on the shelf and in the trash, by title. */
    async titles(): Promise<{ shelf: string[]; trash: string[] }> {
      const all = await maps()
      const inTrash = (wanted: boolean) =>
        all.filter(({ trashedAt }) => (trashedAt !== undefined) === wanted).map(({ title }) => title)
      return { shelf: inTrash(false), trash: inTrash(true) }
    },
  }
}

type Device = Awaited<ReturnType<typeof deviceWith>>

/** Home (or another page) as the app shows it, over a device; what the rest of the app does is handed in. */
export function renderHome(
  device: Device,
  rest: Partial<Library> = {},
  kept: Partial<Safekeeping> = {},
  { page = <Home />, path = '/' }: { page?: ReactNode; path?: string } = {},
) {
  notifications.clean()
  const location = memoryLocation({ path, record: true })
  const library: Library = {
    shelf: device.shelf,
    exportMap: async () => {},
    readFile: async () => ({ ok: false, reason: 'not-ours', detail: '' }),
    ...rest,
  }
  const safekeeping = {
    ...createSafekeeping({
      storage: device.storage,
      second: 'none',
      host: '',
      look: async () => ({ forgetful: false }),
      persist: async () => false,
    }),
    showSpace() {},
    ...kept,
  }
  const view = render(
    <PreferencesContext value={createPreferences(undefined)}>
      <MantineProvider env="test">
        <Notifications />
        <Router hook={location.hook}>
          <LibraryContext value={library}>
            <SafekeepingContext value={safekeeping}>
              <ImportProvider>{page}</ImportProvider>
            </SafekeepingContext>
          </LibraryContext>
        </Router>
      </MantineProvider>
    </PreferencesContext>,
  )
  return {
    user: userEvent.setup(),
    /** Chooses files in the field behind the Import button; no pointer ever reaches the field itself. */
    chooseFiles(...files: readonly File[]): void {
      const field = view.baseElement.querySelector('input[type=file]')!
      fireEvent.change(field, { target: { files } })
    },
    path: () => location.history.at(-1)!,
  }
}
