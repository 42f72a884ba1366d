import { isObject, own } from '../../model/opening/plain'
import type { CardLane } from './kinds'
import { type Fields, textOf } from './ojfFile'

export interface BlueprintCard {
  readonly lane: CardLane
  /** Who or what does it. */
  readonly from: string
  readonly title: string
  readonly description: string
}

const ROWS = [
  ['onstage', 'frontstage'],
  ['backstage', 'backstage'],
  ['support', 'support'],
] as const

/** What others do behind a node, by its blueprint: lists of texts, or of who does what. */
export function blueprintCards(raw: Readonly<Fields>): BlueprintCard[] {
  const blueprint = own(raw, 'blueprint')
  if (!isObject(blueprint)) return []
  return ROWS.flatMap(([name, lane]) => {
    const row = own(blueprint, name)
    const entries: readonly unknown[] = Array.isArray(row) ? row : [row]
    return entries.flatMap((entry): BlueprintCard[] => {
      if (typeof entry === 'string')
        return entry.trim() ? [{ lane, from: '', title: entry, description: '' }] : []
      if (!isObject(entry)) return []
      const from = textOf(entry, 'actor')
      const title = textOf(entry, 'action', 'system', 'title', 'name') || from
      return title ? [{ lane, from, title, description: textOf(entry, 'description') }] : []
    })
  })
}
