import type { FormatId, WriteOptions } from '../io/format'
import type { PictureOptions } from '../io/picture'
import { FORMATS } from '../io/registry'
import { PictureTooLarge } from '../io/tooLarge'
import type { JourneyMap } from '../model/journey'
import { download, fileName } from './download'
import { namedStages, type ToExport } from './exportPart'

export type ExportOutcome =
  | { readonly ok: true; readonly name: string }
  /** `too-large`: the browser made no picture of so many pixels, though its kind usually does. */
  | { readonly ok: false; readonly reason: 'too-large' | 'failed' | 'cancelled' }

/** The formats that a map can leave in, in the order in which they are offered. */
export const EXPORT_FORMATS = (Object.keys(FORMATS) as ExportFormat[]).filter(id => FORMATS[id].write)
export type ExportFormat = FormatId

/** Whether a file of this format holds all of the map, so that it is a copy to come back to. */
export function isCopy(format: ExportFormat, map: JourneyMap): boolean {
  const { carriesAll } = FORMATS[format]
  return carriesAll === true || (carriesAll === 'but-images' && map.images.size === 0)
}

/** How pictures look, whatever their size and whatever they hold. */
export type Look = Omit<PictureOptions, 'scale' | 'stageNumbers' | 'files' | 'embedFonts'>

/** How the map is written, and what its file is called beside its title ("client copy"), if anything. */
export interface ExportOptions extends Omit<WriteOptions, 'stageNumbers'> {
  readonly nameSuffix?: string | undefined
}

/** Makes the file and hands it to the user. Never rejects. */
export async function exportMap(
  leaving: ToExport,
  format: ExportFormat,
  { nameSuffix = '', ...options }: ExportOptions,
): Promise<ExportOutcome> {
  const { extensions } = FORMATS[format]
  const byStages = leaving.byStages && isPicture(format)
  try {
    options.signal?.throwIfAborted()
    const content = await unlessAborted(write(leaving, format, options), options.signal)
    if (!content) return { ok: false, reason: 'failed' }
    const name = fileName(leaving.map.meta.title, byStages ? '.zip' : extensions[0], nameSuffix)
    download(name, content)
    return { ok: true, name }
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, reason: 'cancelled' }
    if (error instanceof PictureTooLarge) return { ok: false, reason: 'too-large' }
    // For whoever has to find out why.
    console.warn(error)
    return { ok: false, reason: 'failed' }
  }
}

/** What comes of the work; at once the signal's reason if it is ended, also where the work itself goes on to its end. */
async function unlessAborted<T>(
  work: Promise<T> | undefined,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}

async function write(
  leaving: ToExport,
  format: ExportFormat,
  options: Omit<WriteOptions, 'stageNumbers'>,
): Promise<Blob | undefined> {
  const { map, stageNumbers, byStages } = leaving
  const { write, extensions } = FORMATS[format]
  const all = { ...options, stageNumbers }
  if (!write || !byStages || !isPicture(format)) return write?.(map, all)
  const { zipOfPictures } = await import('../io/stagePictures')
  return zipOfPictures(namedStages(leaving, options.measure, extensions[0]), write, all)
}

/** Whether it is looked at rather than read, so that each stage can have one of its own. */
function isPicture(format: ExportFormat): boolean {
  return format === 'png' || format === 'svg'
}
