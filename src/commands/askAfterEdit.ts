import type { Accompany } from './companion'

/**
 * Asks the browser to keep what is here, once, after the first edit: before, there is nothing to lose, and whoever only
 * looks is not to be asked. What others do in the map, and what was made before it was opened, is no edit.
 */
export function askAfterEdit(ask: () => Promise<unknown>): Accompany {
  let asked = false
  return ({ store, storage }) => {
    if (asked || !storage.durable) return {}
    const stop = store.onEdit(() => {
      stop()
      if (asked) return
      asked = true
      void ask()
    })
    return {
      close() {
        stop()
        return undefined
      },
    }
  }
}
