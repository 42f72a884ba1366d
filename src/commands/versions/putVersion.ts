import { pack, plainBytes } from '../../io/packedMap'
import { toFile } from '../../model/file'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { sha256 } from '../../model/sha256'
import { tableCounts } from '../../model/tableCounts'
import type { VersionEntry, Versions } from '../../storage/port'
import { randomId } from '../../store/randomId'
import { idle } from '../idle'
import { isBefore, type VersionReason } from './reasons'
import { believedNow, thinned } from './thinned'

/** A state of a map that is to be kept. */
export interface State {
  readonly map: Id
  /** A copy that stays as it is. */
  readonly content: JourneyMap
  /** When the map was so, in ms since 1970. */
  readonly at: number
  readonly reason: VersionReason
  readonly name?: string
}

export interface PutOptions {
  /** Only if the last version is older than this, in ms. */
  readonly apart?: number
  /** The page may be gone soon: no waiting for a moment of rest. */
  readonly hurry?: boolean
}

/**
 * Keeps a state of a map as a version, and lets go of those that are no longer wanted. Gives the version that now holds
 * the state, or that came too short before: what is as it was at the last one is not kept twice. Rejects as storage does.
 */
export async function putVersion(
  versions: Versions,
  state: State,
  options: PutOptions = {},
): Promise<VersionEntry> {
  const { map, content, at, reason, name = '' } = state
  const rest = () => (options.hurry ? undefined : idle())
  await rest()
  const document = toFile(content)
  await rest()
  const plain = plainBytes(document)
  const sum = await sumOf(plain)
  const bytes = await pack(plain)
  // Another tab may be at the same: one of the two finds what the other has kept.
  return alone(`jatra versions ${map}`, async () => {
    const [last] = await versions.list(map)
    if (last?.sum === sum && (name === '' || last.name === '')) return sameAgain(versions, last, state)
    const { apart = 0 } = options
    if (last && at >= last.at && at - last.at < apart) return last
    const id = randomId()
    const entry = { map, id, at, reason, name, sum, counts: tableCounts(content), size: bytes.length }
    await versions.put(entry, bytes)
    const all = await versions.list(map)
    const leaving = thinned(all, believedNow(all, at))
    if (leaving.length > 0) await versions.remove(map, leaving)
    return entry
  })
}

/** The last version is this state already: only what it is called and why it is kept may be new. */
async function sameAgain(
  versions: Versions,
  last: VersionEntry,
  { reason, name }: State,
): Promise<VersionEntry> {
  const better = isBefore(reason) && !isBefore(last.reason)
  const changes = { ...(name && { name }), ...(better && { reason }) }
  if (name || better) await versions.patch(last.map, last.id, changes)
  return { ...last, ...changes }
}

/** SHA-256 in hexadecimal: by the browser, off the page's thread, where it offers that (on https pages). */
async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return sha256(bytes)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Runs when no other tab is at work under the same name, where the browser can see to that. */
async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!globalThis.navigator?.locks) return work()
  return navigator.locks.request(name, work)
}
