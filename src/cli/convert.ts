import type { i18n } from 'i18next'
import { base64 } from '../io/base64'
import type { FormatId, FoundMap, WriteOptions } from '../io/format'
import { FORMATS } from '../io/registry'
import { svgText } from '../io/svgText'
import type { JourneyMap } from '../model/journey'
import { leaveOut } from '../model/leaveOut/leaveOut'
import { PALETTES } from '../ui/tokens'
import type { Call } from './call'
import { ENDING, Ending } from './ending'
import { measureByTable } from './fontMetrics'
import { formatOfFile, IN_BROWSER, WRITABLE } from './formats'
import { readInput, systemWords } from './readInput'
import type { Terminal } from './terminal'
import { type Language, localeOf } from './words'

/** Turns a file into one of another format. */
export async function convert(call: Call, terminal: Terminal, words: i18n): Promise<number> {
  const { t } = words
  const [from = '', to = ''] = call.files
  const format = targetOf(to, call, t)
  const found = await readInput(from, call, terminal, words)
  const map = leaveOut(found.map, call.leavingOut, {
    persona: number => t('exporting.leaveOut.persona', { number }),
    newPersona: t('common.newPersona'),
  })
  const content = await written(format, map, optionsFor(call, found, terminal, words))
  try {
    await terminal.write(to, content)
  } catch (error) {
    throw new Ending(
      ENDING.cannotWrite,
      t('terminal.cannotWrite', { file: to, why: systemWords(error, 'write', t) }),
    )
  }
  const counted = (table: 'stages' | 'touchpoints' | 'annotations') =>
    t(`importing.count.${table}`, { count: map[table].size })
  terminal.warn(
    t('terminal.wrote', {
      file: to,
      stages: counted('stages'),
      touchpoints: counted('touchpoints'),
      annotations: counted('annotations'),
    }),
  )
  return ENDING.done
}

function targetOf(file: string, { to }: Call, t: i18n['t']): FormatId {
  const format = to ?? formatOfFile(file)
  const wrong = (why: string) => new Ending(ENDING.wrongly, t('terminal.wrongly', { why }))
  const formats = WRITABLE.join(', ')
  if (!format) throw wrong(t('terminal.why.to', { file, formats }))
  if (IN_BROWSER.includes(format)) throw wrong(t('terminal.why.browser', { format }))
  return format
}

function optionsFor(
  { dark, board }: Call,
  { files = new Map() }: FoundMap,
  terminal: Terminal,
  { t, language }: i18n,
): WriteOptions {
  return {
    palette: PALETTES[dark ? 'dark' : 'light'],
    words: t('common', { returnObjects: true }),
    fileWords: t('files', { returnObjects: true }),
    boardWords: {
      stage: t('common.kinds.stage'),
      measure: t('inspector.measure', { returnObjects: true }),
      frequencies: t('inspector.frequencies', { returnObjects: true }),
    },
    locale: localeOf(language as Language),
    measure: measureByTable,
    background: 'paper',
    title: true,
    legend: true,
    scale: 1,
    face: board ? 'board' : 'canvas',
    files,
    images: new Map(
      [...files].map(([name, bytes]) => [name, `data:${typeOf(bytes)};base64,${base64(bytes)}`]),
    ),
    now: terminal.now(),
  }
}

async function written(format: FormatId, map: JourneyMap, options: WriteOptions): Promise<Uint8Array> {
  // In a page its writer waits for fonts and makes images smaller, for which there is nothing here.
  if (format === 'svg') return new TextEncoder().encode(svgText(map, options))
  const blob = await FORMATS[format].write?.(map, options)
  if (!blob) throw new Error(`${format} is offered and not written.`)
  return new Uint8Array(await blob.arrayBuffer())
}

function typeOf([first]: Uint8Array): string {
  return first === 0x89 ? 'image/png' : first === 0xff ? 'image/jpeg' : 'image/webp'
}
