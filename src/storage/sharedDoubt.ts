import type { Unsubscribe } from './port'

/**
 * Whether what the log of any map has may be gone with the browser's next start. That is so until then, whatever becomes of
 * the tab that found it out: so it is told to all others, and outlives a reload.
 */
export interface SharedDoubt {
  /** In ms since 1970; undefined while there is no doubt. */
  since(): number | undefined
  raise(at: number): void
  /** Calls back once, when some tab has raised it. */
  onRaised(listener: () => void): Unsubscribe
}

const ASKING = 'since?'

/** Only tabs of this address hear of each other, by this name. */
export function sharedDoubt(name: string): SharedDoubt {
  const channel = new BroadcastChannel(name)
  const listeners = new Set<() => void>()
  let since = keptSince(name)

  function raise(at: number): void {
    if (since !== undefined) return
    since = at
    try {
      sessionStorage.setItem(name, `${at}`)
    } catch {
      // Then a reload does not know it.
    }
    for (const listener of [...listeners]) listener()
    listeners.clear()
  }

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') raise(data)
    else if (data === ASKING && since !== undefined) channel.postMessage(since)
  })
  channel.postMessage(ASKING)

  return {
    since: () => since,
    raise(at) {
      if (since !== undefined) return
      raise(at)
      channel.postMessage(at)
    },
    onRaised(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function keptSince(name: string): number | undefined {
  try {
    return Number(sessionStorage.getItem(name)) || undefined
  } catch {
    return undefined
  }
}
