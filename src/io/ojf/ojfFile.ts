import { isObject, own } from '../../model/opening/plain'

export type Fields = Record<string, unknown>

/** A text; numbers are taken for one, since ids are often written so. */
export function textOf(raw: Readonly<Fields>, ...names: readonly string[]): string {
  for (const name of names) {
    const value = own(raw, name)
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return ''
}

/** The objects in a list of the file, and what else stands in it. */
export function listOf(json: Readonly<Fields>, name: string): { items: Fields[]; odd: unknown[] } {
  const list = own(json, name)
  const all: readonly unknown[] = Array.isArray(list) ? list : []
  return { items: all.filter(isObject), odd: all.filter(item => !isObject(item)) }
}

export function tagsOf(raw: Readonly<Fields>): string[] {
  const tags = own(raw, 'tags')
  if (!Array.isArray(tags)) return []
  const words = tags.filter((tag): tag is string => typeof tag === 'string' && tag !== '' && tag.length <= 80)
  return [...new Set(words)].slice(0, 100)
}

/** The title, then the description, where one text has to say both. */
export function wholeTextOf(raw: Readonly<Fields>): string {
  return [textOf(raw, 'title', 'name'), textOf(raw, 'description')].filter(Boolean).join(': ')
}
