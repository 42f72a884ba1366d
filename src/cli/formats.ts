import type { FormatId } from '../io/format'
import { FORMATS } from '../io/registry'

/** Painted pixel by pixel, which takes a browser. */
export const IN_BROWSER: readonly FormatId[] = ['png', 'pdf']

/** What a terminal can write, in the order in which it is told. */
export const WRITABLE: readonly FormatId[] = (Object.keys(FORMATS) as FormatId[]).filter(
  id => FORMATS[id].write && !IN_BROWSER.includes(id),
)

/** The format that is called so, or whose files end so; undefined if there is none that is written at all. */
export function formatNamed(name: string): FormatId | undefined {
  const id = (Object.keys(FORMATS) as FormatId[]).find(one => one === name) ?? formatOfFile(`.${name}`)
  return id && FORMATS[id].write ? id : undefined
}

/** The format that a file of this name is to be of; undefined if its ending does not say. */
export function formatOfFile(file: string): FormatId | undefined {
  const lower = file.toLowerCase()
  return (Object.keys(FORMATS) as FormatId[]).find(
    id => FORMATS[id].write && FORMATS[id].extensions.some(extension => lower.endsWith(extension)),
  )
}
