import { openPacked } from '../../io/packedMap'
import type { Opened, RefusalReason } from '../../model/open'
import { frozen } from '../frozen'

/** The map of a version, or why it cannot be had: gone or damaged (`lost`), not to be read now, or refused by `open`. */
export type ReadVersion =
  | (Opened & { readonly ok: true })
  | { readonly ok: false; readonly reason: RefusalReason | 'lost' | 'unreadable'; readonly detail: string }

export type VersionRefusal = (ReadVersion & { readonly ok: false })['reason']

/**
 * From here on, opening would hold up the page long enough to be noticed: packed, a map has about a tenth of its bytes, and
 * what somebody has made to harm (versions come with backups) a thousandth.
 */
const OFF_THREAD_BYTES = 10_000

/** Never rejects. */
export function openVersion(packed: Uint8Array<ArrayBuffer>): Promise<ReadVersion> {
  return packed.length < OFF_THREAD_BYTES ? openPacked(packed) : openOffThread(packed)
}

/** As `openPacked`, in a worker; where there is none to be had, here after all. */
function openOffThread(packed: Uint8Array<ArrayBuffer>): Promise<ReadVersion> {
  return new Promise(resolve => {
    const openHere = () => resolve(openPacked(packed))
    try {
      const worker = new Worker(new URL('../../io/packedWorker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<Opened>) => {
        worker.terminate()
        resolve(data.ok ? { ...data, map: frozen(data.map) } : data)
      }
      worker.onerror = () => {
        worker.terminate()
        openHere()
      }
      worker.postMessage(packed)
    } catch {
      openHere()
    }
  })
}
