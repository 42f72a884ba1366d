import { type Clock, systemClock } from './clock'
import { copier } from './copier'
import type { MapCopies } from './copies'
import { isFinal } from './failure'
import type { Journals } from './journal/journal'
import { createNotes } from './journal/notes'
import {
  type Edit,
  isUpdate,
  type LoadedMap,
  type MapId,
  type MapStorage,
  type StoredImage,
  type WriterId,
} from './port'
import { type Kept, readBack } from './readBack'
import type { SaveStatus, Watched } from './saveStatus'
import type { SharedDoubt } from './sharedDoubt'
import { writeQueue } from './writeQueue'

/*
 * Keeps one open map: every edit goes to the log at once and is tried until it is in; the second copy follows when the map
 * rests, and what was written is read back then; the log is compacted when it has grown long. After the first failed write
 * of a session, or the first one that does not read as it was written, the log is under suspicion: from then on the copy is
 * made with every commit. Where the disk was full, or the browser did not say what was wrong, it may throw the whole log
 * away with its next start, and may have begun it anew already, without a word (Chromium does): then the log gets all of
 * the map again, and nothing counts as saved that the copy does not have.
 */

/** Rows of a log from which on opening it would take noticeably longer than opening one row. */
const LONG_LOG = 500
const COMPACT_AFTER_REST_MS = 3_000

export interface KeeperOptions {
  storage: MapStorage
  copies?: MapCopies | undefined
  journals?: Journals | undefined
  doubt?: SharedDoubt | undefined
  map: MapId
  writer: WriterId
  /** What `load` gave for this map. */
  opened: LoadedMap
  /** The whole state of the live document as one update, everything that was enqueued included. */
  snapshot: () => Uint8Array
  clock?: Clock
}

type Failing = SaveStatus & { state: 'failing' }
type Doubt = Pick<Failing, 'reason' | 'since'>

export interface Keeper {
  readonly status: Watched<SaveStatus>
  /** When the disk last took what was written, and when it was last seen to be there. */
  readonly kept: Watched<Kept>
  /** Takes an update that this tab made. */
  enqueue(update: Uint8Array): void
  /** Takes the bytes of an image, before the update that names it. They are kept in that order. */
  enqueueImage(image: StoredImage): void
  /** Updates that are nowhere but in memory, in order. */
  unsaved(): readonly Uint8Array[]
  /** Images that are nowhere but in memory. */
  unsavedImages(): readonly StoredImage[]
  /** Tries a failing write again now: the user asks, or the browser has come back from sleep. */
  retry(): void
  /** Brings the second copy up to date now: the page is about to be hidden. */
  copyNow(): Promise<void>
  /** No more edits will come. Resolves once all are committed and copied, or never can be; goes on trying until then. */
  close(): Promise<void>
}

export function createKeeper(options: KeeperOptions): Keeper {
  const {
    storage,
    copies,
    journals,
    doubt: shared,
    map,
    writer,
    opened,
    snapshot,
    clock = systemClock,
  } = options
  const notes = createNotes({
    journal: storage.durable ? journals?.open(map, writer) : undefined,
    unsaved: () => queue.unsaved(),
    snapshot,
  })
  const copying =
    copies && copier({ copies, map, snapshot, first: copyImages, unread: opened.copyUnread, clock })
  let { left } = opened
  let rows = opened.updates.length
  let suspicious = shared?.since() !== undefined
  /** Why and since when the log may be gone with the next start. */
  let doubt = doubtOfOthers()
  /** The log is to get all of the map again, once it takes something. */
  let owesAll = false
  /** The images that this tab has kept are to be copied again. */
  let owesImages = false
  /** The log may lack what the copy has, or holds rows that cannot be read: as soon as it can be written, it is put right. */
  let amiss = opened.fromCopy || opened.setAside > 0
  /** Since when the log takes nothing. */
  let failingSince: number | undefined
  /** The copy has taken what the log does not, and does not fail itself. */
  let copyHelps = false
  let callOffCompaction = () => {}

  const reading = readBack({
    storage,
    map,
    whole: opened.updates.length > 0 && opened.setAside === 0 && !opened.fromCopy,
    mend: () => queue.add(snapshot()),
    clock,
  })

  const queue = writeQueue<Edit>(
    async edits => {
      const updates = edits.filter(isUpdate)
      // Of images there is one at a time.
      for (const edit of edits) if (!isUpdate(edit)) await keepImage(edit)
      if (updates.length === 0) return
      const last = await storage.append(map, updates, writer)
      reading.committed(last, updates)
      rows += updates.length
    },
    clock,
    (before, edit) => isUpdate(before) && isUpdate(edit),
  )

  async function keepImage(image: StoredImage): Promise<void> {
    await storage.putImage(map, image)
    // The table may go with the next start then: an image is kept when its copy is. One that cannot be made holds up nobody.
    if (doubt) await copies?.writeImage(map, image).catch(() => {})
  }

  // Of tabs that were killed: until it is in the log it is as unsaved as what is typed here. Before anybody asks whether
  // all is saved, and what was left may be forgotten.
  for (const edit of left?.edits ?? []) queue.add(edit)

  const unsavedImages = () => queue.unsaved().filter((edit): edit is StoredImage => !isUpdate(edit))

  /** What the log has may be gone, and more than this tab has written. The copy may be some seconds old. */
  function doubtLog(why: Doubt): void {
    suspicious = true
    if (!doubt) copying?.touch()
    doubt ??= why
    shared?.raise(why.since)
    owesAll = true
    notes.takeAll()
  }

  /** The copies, too, since they may be forgotten with what lies beside them. */
  function giveAll(): void {
    owesAll = false
    owesImages = true
    amiss = true
    copies?.distrust()
    copying?.touch()
    queue.add(snapshot())
  }

  async function copyImages(): Promise<void> {
    if (!owesImages) return
    await storage.copyImages(map)
    owesImages = false
  }

  function doubtOfOthers(): Doubt | undefined {
    const since = shared?.since()
    return since === undefined ? undefined : { reason: 'full', since }
  }

  /** The copy of the map names it from now on, and the database may be lost. */
  function copyImage(image: StoredImage): void {
    copies?.writeImage(map, image).catch(() => {})
  }

  function compactAtRest(): void {
    callOffCompaction()
    if ((rows < LONG_LOG && !amiss) || !storage.durable) return
    callOffCompaction = clock.after(COMPACT_AFTER_REST_MS, () => {
      rows = 1
      amiss = false
      // A compaction that fails leaves the log as it was, only longer: the next one will do.
      storage.compact(map).catch(() => {})
    })
  }

  queue.status.subscribe(() => {
    const status = queue.status.get()
    const since = status.state === 'failing' ? status.since : undefined
    if (since !== failingSince) copyHelps = false
    failingSince = since
    if (status.state === 'saved' && owesAll) return giveAll()
    if (status.state === 'saved') {
      forgetNotes()
      compactAtRest()
      copying?.hold(false)
      copying?.guard(false)
      if (suspicious) void copying?.now()
    }
    if (status.state === 'failing') {
      // A deleted map must not come back by its copy, nor an older release replace the copy of a newer one.
      if (isFinal(status.reason)) {
        copying?.stop()
        if (status.reason === 'removed') notes.drop()
        return
      }
      suspicious = true
      copies?.distrust()
      copying?.guard(true)
      if (status.reason !== 'blocked') doubtLog(status)
      if (status.reason === 'full') {
        doubt = { reason: 'full', since: doubt?.since ?? status.since }
        notes.giveRoom()
        // A write that a full disk cuts short spoils what Chromium writes behind it: where its files are, it then forgets.
        copying?.hold(true)
        return
      }
      // A disk that does not answer may still be full. For another reason something has been tried, and there was room.
      if (status.reason === 'blocked' && doubt) return
      copying?.hold(false)
      void copying?.now()
      unsavedImages().forEach(copyImage)
    }
  })
  copying?.state.subscribe(() => {
    const copy = copying.state.get()
    if (copy !== 'behind') copyHelps = copy === 'current'
    forgetNotes()
  })
  // Said when what is under way is written, and not with the next edit: that one could not be kept any more.
  const stopListening = storage.onOutdated(() => {
    const stop = () => queue.stop('outdated')
    if (queue.status.get().state === 'saving') return queue.settled().then(stop)
    stop()
    return undefined
  })
  // For good: what this tab has is no more the map's, even if that is revived from a backup.
  const stopMinding = storage.onRemoved(map, () => queue.stop('removed'))
  const stopFearing = storage.onLost(() => {
    // Not in the same breath, in which it is still open.
    clock.after(0, () => {
      if (isFinished()) return
      doubtLog({ reason: 'damaged', since: clock.now() })
      if (queue.status.get().state === 'saved') giveAll()
    })
  })
  const stopSharing = shared?.onRaised(() => {
    if (doubt) return
    suspicious = true
    doubt = doubtOfOthers()
    copying?.touch()
  })
  compactAtRest()
  // The session before may have been killed between its last commit and the copy of it.
  if (opened.updates.length > 0) copying?.touch()

  reading.kept.subscribe(() => {
    if (suspicious || reading.kept.get().damagedSince === undefined) return
    suspicious = true
    copying?.touch()
    void copying?.now()
  })

  /** What the status is made of. */
  const watched = [queue.status, reading.kept, ...(copying ? [copying.state] : [])]

  const notKept: SaveStatus = { state: 'failing', reason: 'refused', since: clock.now() }

  /** Committed is not enough once it is known that the disk does not have it, or may throw it away. */
  function statusNow(): SaveStatus {
    if (!storage.durable) return notKept
    const status = queue.status.get()
    const handedOver = isHandedOver()
    if (status.state === 'failing' && !handedOver) return statusByCopy(named(status))
    const { damagedSince } = reading.kept.get()
    if (damagedSince !== undefined) return { state: 'failing', reason: 'damaged', since: damagedSince }
    if (handedOver) return { state: 'saved' }
    const copy = copying?.state.get()
    if (!doubt || copy === undefined || copy === 'current') return status
    // Where there are no copies to be had, and the disk is not why, the log is all there is.
    if (copy === 'failing' && doubt.reason !== 'full' && copying?.failure() !== 'full' && !copying?.works())
      return status
    return copy === 'failing' ? named({ state: 'failing', ...doubt }) : { state: 'saving' }
  }

  /** Once a full disk has had it close the database, Chromium does not say any more what is wrong, and with files it does. */
  function named(status: Failing): Failing {
    const isNamed = status.reason !== 'unknown' && status.reason !== 'damaged'
    return isNamed || copying?.failure() !== 'full' ? status : { ...status, reason: 'full' }
  }

  /** A newer release has taken over and has all of it: nothing more can be kept here, and nothing is there to keep. */
  function isHandedOver(): boolean {
    const status = queue.status.get()
    if (status.state !== 'failing' || status.reason !== 'outdated' || queue.unsaved().length > 0) return false
    return !doubt || copying?.state.get() === 'current'
  }

  /** A map opens from its second copy as well, so it is saved while that takes what the log does not. */
  function statusByCopy(status: Failing): SaveStatus {
    const { reason } = status
    if (reason === 'full' || isFinal(reason) || unsavedImages().length > 0) return status
    const copy = copying?.state.get()
    if (copy === 'current') return { state: 'saved', inCopyOnly: reason }
    return copy === 'behind' && copyHelps ? { state: 'saving' } : status
  }

  /** Resolves when nothing more can come of the copy, where it is what counts. */
  function copied(): Promise<void> {
    const isOver = () => {
      const { state } = statusNow()
      return !doubt || !copying || state === 'saved' || isFinished()
    }
    return new Promise(resolve => {
      const check = () => {
        if (!isOver()) return
        for (const stop of stops) stop()
        resolve()
      }
      const stops = watched.map(each => each.subscribe(check))
      check()
    })
  }

  /** Nothing more can be kept. */
  function isFinished(): boolean {
    const status = queue.status.get()
    return status.state === 'failing' && isFinal(status.reason)
  }

  /** What was noted, here or by tabs that were killed, is kept by now: there is room, too, to forget it. */
  function forgetNotes(): void {
    const status = statusNow()
    if (queue.status.get().state !== 'saved' || status.state !== 'saved') return
    notes.clear()
    void left?.forget()
    left = undefined
  }

  return {
    status: {
      get: statusNow,
      subscribe(listener) {
        const stops = watched.map(each => each.subscribe(listener))
        return () => {
          for (const stop of stops) stop()
        }
      },
    },
    kept: reading.kept,

    enqueue(update) {
      queue.add(update)
      notes.take(update)
      copying?.touch(queue.status.get().state === 'failing')
    },

    enqueueImage(image) {
      queue.add(image)
      const status = queue.status.get()
      if (status.state === 'failing' && status.reason === 'full') notes.giveRoom()
      notes.take(image)
      if (status.state === 'failing' && status.reason !== 'full' && !isFinal(status.reason)) copyImage(image)
    },

    unsaved: () => queue.unsaved().filter(isUpdate),
    unsavedImages,
    retry: queue.retry,
    copyNow: async () => copying?.now(),

    async close() {
      await queue.settled()
      await copying?.now()
      await copied()
      notes.end()
      copying?.stop()
      reading.stop()
      callOffCompaction()
      stopListening()
      stopMinding()
      stopFearing()
      stopSharing?.()
    },
  }
}
