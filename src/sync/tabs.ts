import type { MapId, MapStorage, Unsubscribe, WriterId } from '../storage/port'
import type { Transport } from './transport'

export interface TabsOptions {
  storage: MapStorage
  map: MapId
  /** Whose rows this tab has already: its own. */
  writer: WriterId
  /** Number of the last row that the map was opened with. */
  after: number
}

/** The other tabs of this browser. They follow the log, so what they get is what is on disk, and nothing gets lost. */
export function tabsTransport({ storage, map, writer, after }: TabsOptions): Transport {
  let stop: Unsubscribe = () => {}

  return {
    connect({ receive }) {
      stop()
      stop = storage.follow(map, after, rows => {
        const updates = rows.filter(row => row.from !== writer).map(row => row.update)
        if (updates.length > 0) receive(updates)
      })
    },

    send() {
      // The log is the wire: an update reaches the other tabs by being saved.
    },

    close() {
      stop()
    },
  }
}
