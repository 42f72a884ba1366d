import { MAX_DEPTH, MAX_MAP_LETTERS, MAX_VALUES } from './limits'
import { type Json, putOwn } from './plain'

export type Copied =
  | { readonly ok: true; readonly value: Json | undefined }
  | { readonly ok: false; readonly reason: 'broken' | 'too-large'; readonly detail: string }

/**
 * A copy that holds nothing but plain data, so that whoever reads on needs no suspicion: getters and proxies have been
 * asked once and may have thrown, cycles have met the limit of depth, what JSON cannot say (functions, symbols) is left
 * out. Own properties only.
 */
export function plainCopy(input: unknown): Copied {
  let valuesLeft = MAX_VALUES
  let lettersLeft = MAX_MAP_LETTERS
  // Remembered here rather than read from what was thrown: a hostile getter can throw anything, with getters of its own.
  let tooLarge: string | undefined

  function giveUp(detail: string): never {
    tooLarge = detail
    throw new Error(detail)
  }

  function spend(values: number, letters: number): void {
    valuesLeft -= values
    lettersLeft -= letters
    if (valuesLeft < 0) giveUp(`more than ${MAX_VALUES} values`)
    if (lettersLeft < 0) giveUp(`more than ${MAX_MAP_LETTERS} letters`)
  }

  function copy(value: unknown, depth: number): Json | undefined {
    switch (typeof value) {
      case 'string':
        spend(1, value.length)
        return value
      case 'number':
        spend(1, 0)
        // As JSON writes them; adding 0 turns −0, which it cannot write, into 0.
        return Number.isFinite(value) ? value + 0 : null
      case 'boolean':
        spend(1, 0)
        return value
      case 'object':
        if (value === null) return null
        if (depth > MAX_DEPTH) giveUp(`nested more than ${MAX_DEPTH} levels deep`)
        return Array.isArray(value) ? copyList(value, depth) : copyObject(value, depth)
      default:
        return undefined
    }
  }

  function copyList(list: readonly unknown[], depth: number): Json[] {
    const length = list.length
    spend(length, 0)
    const copied: Json[] = []
    for (let index = 0; index < length; index++) copied.push(copy(list[index], depth + 1) ?? null)
    return copied
  }

  function copyObject(object: object, depth: number): Record<string, Json> {
    const copied: Record<string, Json> = {}
    for (const name of Object.keys(object)) {
      spend(1, name.length)
      const value = copy((object as Readonly<Record<string, unknown>>)[name], depth + 1)
      if (value !== undefined) putOwn(copied, name, value)
    }
    return copied
  }

  try {
    return { ok: true, value: copy(input, 0) }
  } catch {
    return tooLarge === undefined
      ? { ok: false, reason: 'broken', detail: 'its values cannot be read' }
      : { ok: false, reason: 'too-large', detail: tooLarge }
  }
}
