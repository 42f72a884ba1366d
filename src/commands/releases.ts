import { releaseStore } from '../store/releaseStore'
import { idle } from './idle'

/*
 * The app is kept on the device by a service worker, which answers for all its parts. When the host has a newer release,
 * the browser fetches it beside the one in force, and it waits: taking it would change the parts under pages that are
 * being worked in. It is taken when a user says so, in a window where everything is saved, and only that window reloads.
 * The others go on with what they have (the worker keeps the earlier release for them) and are offered the same.
 */

/** How often a window that stays open asks the host for a newer release, in ms. */
const ASK_AGAIN_MS = 60 * 60 * 1000
/** How often to look whether everything is saved, once a release is wanted, in ms. */
const LOOK_AGAIN_MS = 200
/** A new release is in force in a moment. If not, the page is loaded anew all the same, and still offered the release. */
const PATIENCE_MS = 5_000

/** Keeps the app on this device and follows its releases. Where that cannot be, the app comes from the network. */
export async function followReleases(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await idle()
  // On the first visit a worker takes charge of a page that it has all parts of: nothing is new then.
  let inCharge = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (inCharge) offer()
    inCharge = true
  })
  try {
    const registration = await navigator.serviceWorker.register('./sw.js')
    if (registration.waiting && registration.active) offer()
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && registration.active) offer()
      })
    })
    askAgain(registration)
    takeWhenWanted(registration)
  } catch {
    // Forbidden by the browser, or the host is out of reach. The next visit tries again.
  }
}

function offer(): void {
  releaseStore.setState({ ready: true })
}

/** The browser asks whenever a page is opened, but some pages stay open for weeks. */
function askAgain(registration: ServiceWorkerRegistration): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < ASK_AGAIN_MS) return
    asked = Date.now()
    registration.update().catch(() => {})
  })
}

function takeWhenWanted(registration: ServiceWorkerRegistration): void {
  let waiting: ReturnType<typeof setInterval> | undefined
  const look = () => {
    if (!mayLeave()) return
    clearInterval(waiting)
    void take(registration)
  }
  const follow = () => {
    if (waiting !== undefined || !releaseStore.getState().wanted) return
    waiting = setInterval(look, LOOK_AGAIN_MS)
    look()
  }
  releaseStore.subscribe(follow)
  follow()
}

/** Asks those who hold the window back when it is to be closed: they do so until everything is saved. */
function mayLeave(): boolean {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

async function take({ waiting }: ServiceWorkerRegistration): Promise<void> {
  // Another window may have taken it already.
  if (waiting) {
    const inForce = new Promise(resolve => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      setTimeout(resolve, PATIENCE_MS)
    })
    waiting.postMessage({ type: 'SKIP_WAITING' })
    await inForce
  }
  window.location.reload()
}
