import MiniSearch from 'minisearch'
import type { Id } from '../ids'
import type { MapText } from './mapText'
import { ASKED_IN_TERMS, queryOf } from './query'
import { termsOf } from './words'

/*
 * Finds texts of maps by words: whole, by their beginnings, or nearly so. It holds one map or all maps of a device. Maps
 * come in pieces, so that nobody's typing waits for it, and a map that changed costs what changed of it.
 */

/** Among more texts than these, a single letter finds only itself: it begins a word of nearly all of them. */
const MANY = 5_000
/** How many texts are taken in at once: some milliseconds. */
const CHUNK = 100

export interface Found {
  /** The map that it is of. */
  readonly map: Id
  readonly text: MapText
  /** The words of it that the query found, as `wordsOf` cuts and folds them. */
  readonly terms: ReadonlySet<string>
}

export interface SearchIndex {
  /** Makes these the texts of a map. Resolves when they can be found. */
  put(map: Id, texts: readonly MapText[]): Promise<void>
  remove(map: Id): Promise<void>
  /** What has all words of the query, the best first; nothing for a query without words. */
  search(query: string, most: number): Found[]
}

interface Entry {
  readonly key: string
  readonly map: Id
  readonly text: MapText
}

/** `channelName` gives the words under which a known channel is found. */
export function createSearchIndex(channelName: (channel: string) => string): SearchIndex {
  const entries = new Map<string, Entry>()
  /** Keys of the entries of each map. */
  const maps = new Map<Id, ReadonlySet<string>>()
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'rest'],
    extractField: ({ key, text }, field) => {
      if (field === 'key') return key
      if (field === 'title') return text.title
      return [...text.texts, text.channel && channelName(text.channel)].join('\n')
    },
    tokenize: termsOf,
    processTerm: term => term,
    searchOptions: { ...ASKED_IN_TERMS, boost: { title: 3 } },
  })
  let last: Promise<void> = Promise.resolve()

  async function replace(map: Id, texts: readonly MapText[]): Promise<void> {
    const fresh = new Map(texts.map(text => [`${map}/${text.id}`, text]))
    const changed: Entry[] = []
    for (const key of maps.get(map) ?? []) {
      if (fresh.has(key)) continue
      index.discard(key)
      entries.delete(key)
    }
    for (const [key, text] of fresh) {
      const known = entries.get(key)
      if (known && isSame(known.text, text)) continue
      if (known) index.discard(key)
      const entry = { key, map, text }
      entries.set(key, entry)
      changed.push(entry)
    }
    if (fresh.size > 0) maps.set(map, new Set(fresh.keys()))
    else maps.delete(map)
    await index.addAllAsync(changed, { chunkSize: CHUNK })
  }

  /** One after another: two at once could take the same text in twice. */
  function put(map: Id, texts: readonly MapText[]): Promise<void> {
    const done = last.then(() => replace(map, texts))
    // One that fails must not take those after it with it.
    last = done.catch(() => undefined)
    return done
  }

  return {
    put,
    remove: map => put(map, []),
    search(query, most) {
      const asked = queryOf(query, index.documentCount > MANY ? 2 : 1)
      if (!asked) return []
      return index
        .search(asked)
        .slice(0, most)
        .flatMap(({ id, terms }) => {
          const entry = entries.get(id)
          return entry ? [{ map: entry.map, text: entry.text, terms: new Set(terms) }] : []
        })
    },
  }
}

function isSame(a: MapText, b: MapText): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
