import { liveQuery } from 'dexie'
import type { Unsubscribe } from './port'

/** A live query ends with its first error; until it is asked again, nobody would hear of other tabs. */
const RETRY_MS = 2_000

/** Calls back with what the query gives, now and whenever a commit of any tab may have changed it. */
export function live<T>(query: () => Promise<T>, onResult: (result: T) => void): Unsubscribe {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = () => {}

  function start(): void {
    if (stopped) return
    const subscription = liveQuery(query).subscribe({
      next: onResult,
      error: () => {
        subscription.unsubscribe()
        timer = setTimeout(start, RETRY_MS)
      },
    })
    stop = () => subscription.unsubscribe()
  }

  start()
  return () => {
    stopped = true
    clearTimeout(timer)
    stop()
  }
}
