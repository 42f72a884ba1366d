import { isKnownChannel } from '../channels'
import { type JourneyMap, RECORD_TABLES, type RecordTable, type Table, TEXT_FIELDS } from '../journey'
import { cleanTag } from '../operations/tags'
import { sortedByOrder } from '../order'
import { type NameReplacer, nameReplacer, namesInUse } from './nameReplacer'
import { withoutTellingIds } from './withoutTellingIds'

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
  const texts = () => textsOf(map)
  const called = namesInUse(names, texts)
  const renamed = withTexts(map, nameReplacer(called), nameReplacer(called, { anyCase: true }))
  const personas = new Map(
    [...renamed.personas].map(([id, persona]) => [
      id,
      { ...persona, name: aliases.get(id) ?? '', picture: '' },
    ]),
  )
  const telling = called.map(([name]) => name).filter(name => [...name].length > 2)
  return withoutTellingIds({ ...renamed, personas }, telling)
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

/** The map with every text of it changed. Tags are mostly written small, whoever they name. */
function withTexts(map: JourneyMap, change: NameReplacer, changeTag: NameReplacer): JourneyMap {
  const changeFields = (table: RecordTable | 'meta', record: object): object => {
    const values = record as Readonly<Record<string, unknown>>
    const texts = TEXT_FIELDS[table].map(field => [field, change(values[field] as string)])
    return { ...record, ...Object.fromEntries(texts) }
  }
  const changeTags = (tags: readonly string[]) => [
    ...new Set(tags.map(tag => (changeTag(tag) === tag ? tag : cleanTag(changeTag(tag))))),
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
