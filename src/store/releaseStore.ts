import { createStore } from 'zustand/vanilla'

/** The release that runs here, and a newer one, if there is one. */
export interface Release {
  /** A newer release is on this device and waits until somebody takes it. */
  readonly ready: boolean
  /** "Later" was said: it is not offered again in this window. */
  readonly putOff: boolean
  /** "Reload" was said: it is taken as soon as everything is saved. */
  readonly wanted: boolean
}

/** One for the window, since there is one release in it. */
export const releaseStore = createStore<Release>()(() => ({ ready: false, putOff: false, wanted: false }))

export interface Installing {
  /** Asks the user whether to install the app; absent where the browser does not offer it, or it is installed. */
  readonly install?: (() => Promise<void>) | undefined
  /** This window is the installed app's own, or the app has just been installed. */
  readonly installed: boolean
}

/** One for the window, for the same reason. */
export const installStore = createStore<Installing>()(() => ({ installed: false }))
