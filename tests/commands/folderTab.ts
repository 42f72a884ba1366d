import { createFolderKeeper } from '../../src/commands/backup/linkedFolder'
import { createShelf } from '../../src/commands/shelf'
import { blankMap } from '../../src/model/blank'
import type { JourneyMap } from '../../src/model/journey'
import type { Clock } from '../../src/storage/clock'
import type { MapStorage } from '../../src/storage/port'
import { createLinkedFolderStore } from '../../src/store/copiesOut'
import { counterIds } from '../helpers/maps'
import { manualClock } from '../storage/manualClock'
import { MemoryDirectory } from '../storage/memoryDirectory'
import { summarise } from './backupDevice'

/** A map rests for so long (ms) before it is written. */
export const REST = 3_000

export function titled(title: string): JourneyMap {
  const map = blankMap(counterIds(), { persona: 'Customer' })
  return { ...map, meta: { ...map.meta, title } }
}

/** A tab of a device, with the folder that its user would choose. */
export function tabOf(storage: MapStorage, folder: MemoryDirectory, supported = true) {
  const clock = manualClock()
  /** How far the clock of the device is ahead, in ms. */
  const wrong = { by: 0 }
  const shown: Clock = { now: () => clock.now() + wrong.by, after: clock.after }
  const store = createLinkedFolderStore()
  const chosen = { folder }
  const keeper = createFolderKeeper({
    storage,
    store,
    clock: shown,
    pick: supported ? async () => chosen.folder.asHandle() : undefined,
  })
  const shelf = createShelf({ storage, summarise, now: shown.now })
  return {
    clock,
    wrong,
    chosen,
    store,
    keeper,
    shelf,
    stop: keeper.start(),
    state: () => store.getState(),
  }
}

/** A folder of a disk with moods of its own. */
export class MoodyDirectory extends MemoryDirectory {
  name = 'Copies'
  /** Added to the times of its files. */
  shift = 0
  /** Names that the browser does not take. */
  refuses = (_: string) => false
  /** Each file waits for it. */
  gate: Promise<void> = Promise.resolve()
  isGone = false

  override async getFileHandle(name: string, options?: { create?: boolean }) {
    await this.gate
    if (this.isGone) throw new DOMException('', 'NotFoundError')
    if (this.refuses(name)) throw new TypeError('Name is not allowed.')
    const handle = await super.getFileHandle(name, options)
    return {
      ...handle,
      getFile: async () =>
        new File([await (await handle.getFile()).arrayBuffer()], name, { lastModified: this.shift }),
    }
  }

  override async *keys(): AsyncGenerator<string> {
    if (this.isGone) throw new DOMException('', 'NotFoundError')
    yield* super.keys()
  }
}

export function textIn(folder: MemoryDirectory, name: string): string {
  return new TextDecoder().decode(folder.files.get(name))
}

export function names(folder: MemoryDirectory | undefined): string[] {
  return [...(folder?.files.keys() ?? [])].sort()
}

/** `Shop ~1a2b3c4d.jatra.json` without its id. */
export function titles(folder: MemoryDirectory | undefined): string[] {
  return names(folder).map(name => name.replace(/ ~.{8}/, ''))
}
