import type { Id } from '../model/ids'

/** Which maps are open in which tabs: each says so by a shared lock, which ends with the tab, however it ends. */
export interface OpenTabs {
  /** A map is open here from now on. Gives the way to say that it is no more. */
  enter(map: Id): () => void
  /** Whether another tab has the map open too; false where the browser cannot tell. */
  others(map: Id): Promise<boolean>
}

const lockOf = (map: Id) => `jatra:open:${map}`

/** There are none where the page does not come over a safe connection. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks

export const openTabs: OpenTabs = {
  enter(map) {
    let leave = () => {}
    const left = new Promise<void>(resolve => {
      leave = resolve
    })
    // That it cannot be said keeps nobody from working.
    locks()
      ?.request(lockOf(map), { mode: 'shared' }, () => left)
      .catch(() => {})
    return leave
  },

  async others(map) {
    try {
      const { held = [] } = (await locks()?.query()) ?? {}
      return held.filter(({ name }) => name === lockOf(map)).length > 1
    } catch {
      return false
    }
  },
}
