import MiniSearch from 'minisearch'
import { ASKED_IN_TERMS, queryOf } from '../../model/search/query'
import { termsOf } from '../../model/search/words'
import type { PaletteEntry } from './paletteEntries'

interface FoundEntry {
  readonly entry: PaletteEntry
  /** The words of its name that the query found. */
  readonly terms: ReadonlySet<string>
}

/** What was done lately comes before what is as near. */
const LATELY = 1.5

/**
 * Gives a search among entries: by their name on the screen, in English and by their group; what can be done now first,
 * and among that the nearest.
 */
export function findCommands(
  entries: readonly PaletteEntry[],
  recent: readonly string[],
): (query: string) => FoundEntry[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const index = new MiniSearch<PaletteEntry>({
    fields: ['name', 'english', 'group'],
    tokenize: termsOf,
    processTerm: term => term,
    searchOptions: {
      ...ASKED_IN_TERMS,
      boost: { name: 3, english: 2 },
      boostDocument: id => (recent.includes(id) ? LATELY : 1),
    },
  })
  index.addAll(entries)
  return query => {
    const asked = queryOf(query)
    if (!asked) return []
    const found = index.search(asked).flatMap(({ id, terms }) => {
      const entry = byId.get(id)
      return entry ? [{ entry, terms: new Set(terms) }] : []
    })
    const isPossible = ({ entry }: FoundEntry) => entry.hindrance === undefined
    return [...found.filter(isPossible), ...found.filter(one => !isPossible(one))]
  }
}
