import { isKnownChannel } from '../channels'
import { type Id, pairKey, splitPair } from '../ids'
import { type JourneyMap, RECORD_TABLES, type RecordTable, type Table, TEXT_FIELDS } from '../journey'
import { cleanTag } from '../operations/tags'
import { sortedByOrder } from '../order'
import { type NameReplacer, nameReplacer } from './nameReplacer'

export interface AliasWords {
  /** "Persona 2". */
  persona(number: number): string
  /** What a persona is called from birth: it names nobody. */
  readonly newPersona: string
}

/** The map with its personas numbered instead of named, in every text that names them, and without their faces. */
export function withAliases(map: JourneyMap, words: AliasWords): JourneyMap {
  const sorted = sortedByOrder(map.personas)
  const aliases = new Map(sorted.map(([id], index) => [id, words.persona(index + 1)]))
  const names = sorted.flatMap(([id, { name }]): [string, string][] => {
    const trimmed = name.trim()
    return trimmed === '' || trimmed === words.newPersona ? [] : [[trimmed, aliases.get(id)!]]
  })
  const renamed = withTexts(
    map,
    nameReplacer(names, () => textsOf(map)),
  )
  const personas = new Map(
    [...renamed.personas].map(([id, persona]) => [
      id,
      { ...persona, name: aliases.get(id) ?? '', picture: '' },
    ]),
  )
  return withMadeIds({ ...renamed, personas })
}

function* textsOf(map: JourneyMap): Iterable<string> {
  for (const table of RECORD_TABLES) {
    // Their names are in question.
    if (table === 'personas') continue
    for (const record of map[table].values()) {
      for (const field of TEXT_FIELDS[table])
        yield (record as Readonly<Record<string, unknown>>)[field] as string
    }
  }
}

/** The map with every text of it changed. */
function withTexts(map: JourneyMap, change: NameReplacer): JourneyMap {
  const changeFields = (table: RecordTable | 'meta', record: object): object => {
    const values = record as Readonly<Record<string, unknown>>
    const texts = TEXT_FIELDS[table].map(field => [field, change(values[field] as string)])
    return { ...record, ...Object.fromEntries(texts) }
  }
  const changeTags = (tags: readonly string[]) => [
    ...new Set(tags.map(tag => (change(tag) === tag ? tag : cleanTag(change(tag))))),
  ]
  const tables = Object.fromEntries(
    RECORD_TABLES.map(table => [
      table,
      new Map([...(map[table] as Table<object>)].map(([id, record]) => [id, changeFields(table, record)])),
    ]),
  ) as unknown as Pick<JourneyMap, RecordTable>
  return {
    ...map,
    ...tables,
    meta: changeFields('meta', map.meta) as JourneyMap['meta'],
    touchpoints: new Map(
      [...tables.touchpoints].map(([id, touchpoint]) => {
        const { channel, tags } = touchpoint
        const said = isKnownChannel(channel) ? channel : change(channel)
        return [id, { ...touchpoint, channel: said, tags: changeTags(tags) }]
      }),
    ),
    annotations: new Map(
      [...tables.annotations].map(([id, annotation]) => [
        id,
        { ...annotation, tags: changeTags(annotation.tags) },
      ]),
    ),
  }
}

/** As the app makes them: they say nothing. Those of a file that was written by hand are often the name. */
const MADE_ID = /^[0-9A-Za-z]{16}$/

function withMadeIds(map: JourneyMap): JourneyMap {
  const ids = new Map<Id, Id>()
  for (const [index, [id]] of sortedByOrder(map.personas).entries()) {
    let made = `persona-${index + 1}`
    while (RECORD_TABLES.some(table => map[table].has(made))) made += '-'
    if (!MADE_ID.test(id)) ids.set(id, made)
  }
  if (ids.size === 0) return map
  const idOf = (id: Id) => ids.get(id) ?? id
  const judged = <T>(values: Table<T>) =>
    new Map(
      [...values].map(([key, value]) => {
        const [touchpoint, persona] = splitPair(key)
        return [pairKey(touchpoint, idOf(persona)), value]
      }),
    )
  return {
    ...map,
    personas: new Map([...map.personas].map(([id, persona]) => [idOf(id), persona])),
    links: new Map(
      [...map.links].map(([id, link]) => [id, { ...link, from: idOf(link.from), to: idOf(link.to) }]),
    ),
    ratings: judged(map.ratings),
    expectations: judged(map.expectations),
  }
}
