import {
  type JourneyMap,
  RECORD_TABLES,
  type RecordTable,
  type Table,
  TEXT_FIELDS,
} from '../../src/model/journey'
import type { LeavingOut } from '../../src/model/leaveOut/rules'

/** Everything that can be left out of a copy for others. */
export const EVERY: LeavingOut = {
  names: true,
  quotes: true,
  notes: true,
  internal: true,
  owners: true,
  belowSeverity: 5,
}

/**
 * The map with a word of its own in each text: those that must not be in a copy made by the rules, and those that must
 * be. Everybody is named in what stays, too.
 */
export function withMarks(map: JourneyMap, rules: LeavingOut) {
  const mustGo: string[] = []
  const mustStay: string[] = []
  // A lane that is gone: nobody can tell whose it was.
  const isInternal = (lane: string) =>
    rules.internal && ['backstage', 'support'].includes(map.lanes.get(lane)?.kind ?? 'support')
  const standing = (id: string) => {
    const card = map.touchpoints.get(id)
    return card ? !isInternal(card.place[1]) : map.stages.has(id)
  }
  function goes(table: RecordTable, record: object, field: string): boolean {
    const { place, target, kind, severity, lane, from, to } = record as {
      place: [string, string]
      target: string
      kind: string
      severity?: number
      lane: string
      from: string
      to: string
    }
    switch (table) {
      case 'personas':
        return (rules.names && field === 'name') || (rules.quotes && field === 'quote')
      case 'stages':
        return rules.notes && field === 'speakerNotes'
      case 'touchpoints':
        return (rules.owners && field === 'owner') || isInternal(place[1])
      case 'annotations': {
        const isMinor = kind === 'pain' && (severity ?? 0) < (rules.belowSeverity ?? 0)
        return (
          (rules.owners && field === 'owner') ||
          (rules.quotes && kind === 'quote') ||
          !standing(target) ||
          isMinor
        )
      }
      case 'cells':
        return !standing(target) || !map.lanes.has(lane) || isInternal(lane)
      case 'images':
        return !standing(target)
      case 'lanes':
        return rules.internal && ['backstage', 'support'].includes(kind)
      case 'links':
        return ![from, to].every(id => map.personas.has(id) || standing(id))
      case 'notes':
        return rules.notes
      default:
        return true
    }
  }

  let count = 0
  const names: string[] = []
  const marked = Object.fromEntries(
    RECORD_TABLES.map(table => [
      table,
      new Map(
        [...(map[table] as Table<object>)].map(([id, record]) => {
          const texts = TEXT_FIELDS[table].map(field => {
            const mark = markOf(count++)
            ;(goes(table, record, field) ? mustGo : mustStay).push(mark)
            if (table === 'personas' && field === 'name') names.push(mark)
            return [field, mark]
          })
          return [id, { ...record, ...Object.fromEntries(texts), 'x-secret': 'Markunknown' }]
        }),
      ),
    ]),
  ) as unknown as Pick<JourneyMap, RecordTable>
  const touchpoints = new Map(
    [...marked.touchpoints].map(([id, card]) => [
      id,
      { ...card, to: `${card.to} ${names.join(', ')}`, tags: names },
    ]),
  )
  const meta = { ...map.meta, title: names.join(' & ') }
  const extra = { ...map.extra, weather: 'Markextra' }
  return {
    map: { ...map, ...marked, touchpoints, meta, extra },
    names,
    mustGo: [...mustGo, 'Markunknown', 'Markextra'],
    mustStay,
  }
}

/** Letters, of one length, so that no mark stands in another. */
function markOf(number: number): string {
  const letters = String(number)
    .padStart(4, '0')
    .replace(/\d/g, digit => 'abcdefghij'[Number(digit)]!)
  return `Mark${letters}`
}
