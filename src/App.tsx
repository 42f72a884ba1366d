import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { Notifications } from '@mantine/notifications'
import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { createBackups } from './commands/backup/backups'
import { beginCopy } from './commands/backup/beginCopy'
import { downloadMap } from './commands/downloadMap'
import { readMapFile } from './commands/importMap'
import { createSafekeeping } from './commands/safekeeping'
import { createShelf } from './commands/shelf'
import { summarise } from './commands/summarise'
import { withUnsaved } from './commands/withUnsaved'
import { speak } from './i18n'
import { BackupProvider } from './library/backup/BackupProvider'
import { SafekeepingProvider } from './library/durability/SafekeepingProvider'
import { PageCrashed } from './library/HomePart'
import { ImportProvider } from './library/ImportProvider'
import { type Library, LibraryContext } from './library/LibraryContext'
import type { Id } from './model/ids'
import { createLayout } from './model/layout/layoutMap'
import { systemClock } from './storage/clock'
import type { Device } from './storage/device'
import { askToPersist, lookAtBrowser } from './storage/eviction'
import type { MapStorage } from './storage/port'
import { followOtherTabs, languageOf, type PreferencesStore } from './store/preferences'
import { PreferencesContext, usePreference } from './store/usePreferences'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { measureText } from './ui/measureText'
import { resolveVariables, theme } from './ui/theme'
import { THEMED } from './ui/tokens'

// Home needs neither the canvas nor the editor, and the editor does not need home.
const Home = lazy(() => import('./library/Home'))
const MapPage = lazy(() => import('./MapPage'))
const VersionPage = lazy(() => import('./VersionPage'))

/** A map, its face, and a thing on it to go to: `#/map/ID/canvas/THING`. */
type MapAddress = { id: string; face?: string; at?: string }
/** A version of a map, and its face: `#/version/MAP/VERSION/board`. */
type VersionAddress = { map: string; version: string; face?: string }

/** The app: the device on which maps live, joined with the screen. */
export function App({ device, preferences }: { device: Device; preferences: PreferencesStore }) {
  const library = useMemo(() => libraryOf(device), [device])
  const safekeeping = useMemo(() => safekeepingOf(device), [device])
  const backups = useMemo(() => backupsOf(device), [device])
  useEffect(() => followOtherTabs(preferences), [preferences])
  return (
    <PreferencesContext value={preferences}>
      <Looks>
        <Router hook={useHashLocation}>
          <LibraryContext value={library}>
            <SafekeepingProvider device={safekeeping}>
              <BackupProvider backups={backups}>
                <ImportProvider>
                  {/* A part that could not be loaded (offline, or replaced by a newer release) is asked for anew only by a reload. */}
                  <ErrorBoundary fallback={() => <PageCrashed />}>
                    <Suspense fallback={null}>
                      <Switch>
                        <Route<MapAddress> path="/map/:id/:face?/:at?">
                          {({ id, face, at }) => (
                            <MapPage key={id} id={id} face={face} at={at} device={device} />
                          )}
                        </Route>
                        <Route<VersionAddress> path="/version/:map/:version/:face?">
                          {({ map, version, face }) => (
                            <VersionPage
                              key={`${map} ${version}`}
                              map={map}
                              version={version}
                              face={face}
                              device={device}
                            />
                          )}
                        </Route>
                        <Route>
                          <Home />
                        </Route>
                      </Switch>
                    </Suspense>
                  </ErrorBoundary>
                </ImportProvider>
              </BackupProvider>
            </SafekeepingProvider>
          </LibraryContext>
        </Router>
      </Looks>
    </PreferencesContext>
  )
}

function safekeepingOf({ storage, second }: Device) {
  const { host } = window.location
  return createSafekeeping({ storage, second, host, look: lookAtBrowser, persist: askToPersist })
}

function backupsOf({ storage }: Device) {
  const layout = createLayout(measureText)
  return createBackups({
    storage,
    summarise: map => summarise(map, { layout, palette: THEMED }),
    clock: systemClock,
  })
}

function libraryOf({ storage }: Device): Library {
  const layout = createLayout(measureText)
  const shelfOf = (storage: MapStorage) =>
    createShelf({
      storage,
      summarise: map => summarise(map, { layout, palette: THEMED }),
      now: Date.now,
    })
  const shelf = shelfOf(storage)
  const whole = shelfOf(withUnsaved(storage))
  const exportMap = async (id: Id) => {
    const left = beginCopy(storage.catalogue, id, Date.now)
    const map = await whole.read(id)
    downloadMap(map, await whole.images(id, map))
    await left()
  }
  return { shelf, exportMap, readFile: readMapFile }
}

/** Theme and language as preferred, for everything inside. */
function Looks({ children }: { children: ReactNode }) {
  const chosen = usePreference(({ theme }) => theme)
  const language = usePreference(({ language }) => language)
  const system = useColorScheme()
  const scheme = chosen === 'system' ? system : chosen

  useEffect(() => {
    void speak(languageOf(language, navigator.languages))
  }, [language])

  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} forceColorScheme={scheme}>
      <Notifications position="bottom-center" />
      {children}
    </MantineProvider>
  )
}
