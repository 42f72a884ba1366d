import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Preferences, PreferencesStore } from './preferences'

export const PreferencesContext = createContext<PreferencesStore | undefined>(undefined)

/** The store itself, to set preferences. */
export function usePreferencesStore(): PreferencesStore {
  const store = useContext(PreferencesContext)
  if (!store) throw new Error('PreferencesContext has no value: wrap the app in its provider.')
  return store
}

/** One of the preferences, drawn again when it changes. */
export function usePreference<T>(select: (preferences: Preferences) => T): T {
  return useStore(usePreferencesStore(), select)
}
