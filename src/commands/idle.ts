/** No work waits longer than this for a moment of rest, in ms. */
const PATIENCE_MS = 1_000

/** Resolves when the browser has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise(resolve => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
    else setTimeout(resolve)
  })
}
