import { createJSONStorage, persist } from 'zustand/middleware'
import { immer } from 'zustand/middleware/immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../model/ids'
import { randomId } from './randomId'

/*
 * What this browser remembers of its user: never part of a map, never sent.
 */

export type Language = 'en' | 'bn'
export type Theme = 'system' | 'light' | 'dark'
export type HomeSort = 'changed' | 'created' | 'title'

/** What part of a map was in view: the map point at the upper left corner, and the zoom (1 is 100 %). */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Preferences {
  /** Undefined until chosen: the browser's. */
  language: Language | undefined
  theme: Theme
  /** Tells one's own votes from those of others. */
  voter: Id
  homeSort: HomeSort
  /** By map, the ones looked at last; see `rememberViewport`. */
  viewports: Readonly<Record<Id, Viewport>>
}

const NAME = 'jatra.preferences'
/** Maps whose view is remembered. */
const MOST_VIEWPORTS = 100

const LANGUAGES: readonly string[] = ['en', 'bn'] satisfies Language[]
const THEMES: readonly string[] = ['system', 'light', 'dark'] satisfies Theme[]
const HOME_SORTS: readonly string[] = ['changed', 'created', 'title'] satisfies HomeSort[]

/** The preferences kept in a storage (the browser's own by default); without one they last as long as the tab. */
export function createPreferences(storage: Storage | undefined = browserStorage()) {
  const preferences = createStore<Preferences>()(
    persist(
      immer(
        (): Preferences => ({
          language: undefined,
          theme: 'system',
          voter: randomId(),
          homeSort: 'changed',
          viewports: {},
        }),
      ),
      {
        name: NAME,
        version: 1,
        storage: createJSONStorage(() => safely(storage)),
        merge: (kept, usual) => mended(kept, usual),
      },
    ),
  )
  // Written once now: the voter must be the same next time, also if nothing is ever chosen.
  preferences.setState({})
  return preferences
}

export type PreferencesStore = ReturnType<typeof createPreferences>

/** Takes over what other tabs choose: their last word would else be lost with the next of this one. Gives the way to stop. */
export function followOtherTabs(preferences: PreferencesStore, tabs: EventTarget = window): () => void {
  const follow = (event: Event) => {
    if ('key' in event && event.key === NAME) void preferences.persist.rehydrate()
  }
  tabs.addEventListener('storage', follow)
  return () => tabs.removeEventListener('storage', follow)
}

/** Remembers what part of a map is in view, and forgets the map that was looked at longest ago if they are too many. */
export function rememberViewport(
  preferences: Pick<StoreApi<Preferences>, 'getState' | 'setState'>,
  map: Id,
  viewport: Viewport,
): void {
  const { [map]: _, ...others } = preferences.getState().viewports
  const kept = Object.entries(others).slice(1 - MOST_VIEWPORTS)
  preferences.setState({ viewports: Object.fromEntries([...kept, [map, viewport]]) })
}

/** The language to speak: the one chosen, else the first of the browser's that we know, else English. */
export function languageOf(chosen: Language | undefined, browser: readonly string[]): Language {
  if (chosen) return chosen
  const known = browser.map(tag => tag.toLowerCase().split('-')[0]!).find(tag => LANGUAGES.includes(tag))
  return (known as Language | undefined) ?? 'en'
}

/** Browsers throw on the mere mention of their storage where the user has forbidden it. */
function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** A storage that forgets rather than throws: it may be full, forbidden or gone. */
function safely(storage: Storage | undefined) {
  return {
    getItem(name: string): string | null {
      try {
        return storage?.getItem(name) ?? null
      } catch {
        return null
      }
    },
    setItem(name: string, value: string): void {
      try {
        storage?.setItem(name, value)
      } catch {
        // Nothing of worth is lost: a theme, a zoom.
      }
    },
    removeItem(name: string): void {
      try {
        storage?.removeItem(name)
      } catch {
        // As above.
      }
    },
  }
}

/** What was kept may be from another release, or written by hand. */
function mended(kept: unknown, usual: Preferences): Preferences {
  const { language, theme, voter, homeSort, viewports } = Object(kept) as Record<keyof Preferences, unknown>
  return {
    language: isOneOf<Language>(LANGUAGES, language) ? language : usual.language,
    theme: isOneOf<Theme>(THEMES, theme) ? theme : usual.theme,
    voter: typeof voter === 'string' && /^[\w-]{1,64}$/.test(voter) ? voter : usual.voter,
    homeSort: isOneOf<HomeSort>(HOME_SORTS, homeSort) ? homeSort : usual.homeSort,
    viewports: Object.fromEntries(Object.entries(Object(viewports) as object).filter(isViewportEntry)),
  }
}

function isOneOf<T extends string>(words: readonly string[], value: unknown): value is T {
  return typeof value === 'string' && words.includes(value)
}

function isViewportEntry(entry: [string, unknown]): entry is [string, Viewport] {
  const { x, y, zoom } = Object(entry[1]) as Record<keyof Viewport, unknown>
  return [x, y, zoom].every(Number.isFinite) && (zoom as number) > 0
}
