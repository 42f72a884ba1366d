/** Who is told when something in memory has changed: the live queries of a storage without a database. */
export interface MemoryTells {
  changed(): void
  /** Calls back now and after each change. Gives the way to stop. */
  listen(tell: () => void): () => void
  /** Calls back with a list now, and when it has changed: an edit of a map changes no list. */
  listenTo<T>(list: () => readonly T[], onList: (list: readonly T[]) => void): () => void
  close(): void
}

export function memoryTells(): MemoryTells {
  const listeners = new Set<() => void>()
  let closed = false

  function listen(tell: () => void): () => void {
    let stopped = false
    // Never within the call that made the change: no other storage can do that, so nobody may rely on it.
    const tellSoon = () => queueMicrotask(() => !stopped && !closed && tell())
    listeners.add(tellSoon)
    tellSoon()
    return () => {
      stopped = true
      listeners.delete(tellSoon)
    }
  }

  return {
    changed() {
      for (const listener of [...listeners]) listener()
    },

    listen,

    listenTo(list, onList) {
      let before = ''
      return listen(() => {
        const found = list()
        const now = JSON.stringify(found)
        if (now !== before) onList(found)
        before = now
      })
    },

    close() {
      closed = true
    },
  }
}
