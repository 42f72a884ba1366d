import type { BackupContents, BackupProblem } from '../../io/backup/openBackup'
import { beginsAsZip, bytesOf } from '../../io/backup/zipEntries'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import type { Clock } from '../../storage/clock'
import type { MapStorage } from '../../storage/port'
import { type CopiesOut, createLinkedFolderStore } from '../../store/copiesOut'
import { download } from '../download'
import type { Summary } from '../shelf'
import { withUnsaved } from '../withUnsaved'
import type { BackupReader } from './backupReader'
import { beginCopy } from './beginCopy'
import { DAY_MS } from './copiesDue'
import { copyStateOf } from './copyState'
import { folderPicker } from './folderPort'
import { createFolderKeeper } from './linkedFolder'
import type { MadeBackup, Progress } from './makeBackup'
import type { Here, PlannedMap } from './planRestore'
import type { Restored, RestoreOptions } from './restoreBackup'

/** For so long (ms) nobody is reminded again who did not want to be. */
const QUIET_MS = 7 * DAY_MS
const QUIET_KEY = 'copyReminderQuietUntil'

export interface BackupsOptions {
  readonly storage: MapStorage
  readonly summarise: (map: JourneyMap) => Summary
  readonly clock: Clock
}

/** A task that goes on for a while, can say how far it is, and can be called off. */
export interface Task {
  readonly signal: AbortSignal
  onProgress(progress: Progress): void
}

/** What the screen asks about copies that leave this browser and come back. */
export interface Backups extends Omit<CopiesOut, 'showBackup' | 'backUp'> {
  /** Keeps the linked folder up to date until it is stopped. */
  start(): () => void
  /**
   * Hands everything on this device to the user as one file. Rejects with an `AbortError` when it is called off, with a
   * `BackupTooLarge`, and as storage does.
   */
  make(task: Task): Promise<Omit<MadeBackup, 'content'>>
  /** Told by what is in it. Never rejects. */
  isBackup(file: File): Promise<boolean>
  /** Rejects with an `AbortError` when it is called off. */
  read(file: File, task: Task): Promise<BackupReader | BackupProblem>
  /** Rejects with an `AbortError` when it is called off, and as storage does. */
  lookHere(contents: BackupContents, signal: AbortSignal): Promise<Here>
  /** Never rejects. */
  restore(
    planned: readonly PlannedMap[],
    how: Task & Pick<RestoreOptions, 'reader' | 'copyTitle'>,
  ): Promise<Restored>
  /** Whether the user wants no reminder now. Rejects as storage does. */
  isQuiet(): Promise<boolean>
  /** No reminder for a week. */
  beQuiet(): Promise<void>
}

/** The parts that pack, unpack and compare are loaded when they are first asked for. */
export function createBackups({ storage, summarise, clock }: BackupsOptions): Backups {
  const { catalogue, settings } = storage
  const store = createLinkedFolderStore()
  const whole = withUnsaved(storage)
  const folder = createFolderKeeper({ storage: whole, store, clock, pick: folderPicker() })

  /** That it cannot be noted loses nothing: a reminder comes that need not. */
  const note = (map: Id, at: number) => catalogue.patch(map, { copiedOutAt: at }).catch(() => {})

  return {
    folder: store,
    start: folder.start,
    chooseFolder: folder.choose,
    allowFolder: folder.allow,
    unlinkFolder: folder.unlink,
    retryFolder: folder.writeNow,

    watch: (map, onState) =>
      catalogue.watch(maps => {
        const card = maps.find(({ id }) => id === map)
        if (card) onState(copyStateOf(card))
      }),
    leaving(map) {
      const left = beginCopy(catalogue, map, clock.now)
      return () => void left()
    },

    async make(task) {
      const { makeBackup } = await import('./makeBackup')
      const cards = new Map((await catalogue.list()).map(card => [card.id, card]))
      const { content, ...made } = await makeBackup({ storage: whole, now: clock.now, ...task })
      download(made.name, content)
      await Promise.all(
        [...made.maps].map(([map, at]) => note(map, Math.max(at, cards.get(map)?.changedAt ?? 0))),
      )
      return made
    },

    async isBackup(file) {
      try {
        if (!beginsAsZip(await bytesOf(file, 0, 4))) return false
        return (await import('../../io/backup/openBackup')).isBackup(file)
      } catch {
        // Moved or deleted since it was chosen: whoever reads it says so.
        return false
      }
    },

    async read(file, { onProgress, signal }) {
      const { readBackup } = await import('./backupReader')
      return readBackup(file, onProgress, signal)
    },

    async lookHere(contents, signal) {
      const { lookHere } = await import('./lookHere')
      return lookHere(storage, contents, signal)
    },

    async restore(planned, how) {
      const { restoreBackup } = await import('./restoreBackup')
      return restoreBackup(planned, { storage, summarise, now: clock.now, ...how })
    },

    async isQuiet() {
      const until = await settings.get(QUIET_KEY)
      if (typeof until !== 'number') return false
      const left = until - clock.now()
      // More than was asked for: the clock was ahead then.
      return left > 0 && left <= QUIET_MS
    },
    beQuiet: () => settings.put(QUIET_KEY, clock.now() + QUIET_MS),
  }
}
