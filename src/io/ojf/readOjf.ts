import { emptyMap } from '../../model/blank'
import { groupBy } from '../../model/groupBy'
import { cleanId, type Id } from '../../model/ids'
import {
  BUILT_IN_LANES,
  type JourneyMap,
  LANE_KINDS,
  type LaneKind,
  type Place,
  TABLES,
} from '../../model/journey'
import { LANES } from '../../model/lanes'
import { MAX_RECORDS } from '../../model/opening/limits'
import { isObject, own, putOwn } from '../../model/opening/plain'
import { evenKeys, evenKeysAfter, sortedByOrder } from '../../model/order'
import { PERSONA_COLOURS } from '../../model/personaColours'
import { Document } from '../carried'
import { type ReadMap, refuse } from '../format'
import { openDocument } from '../openDocument'
import { WarningList } from '../warningList'
import { blueprintCards } from './blueprint'
import { headOf } from './head'
import { LANE_OF, type LaneMeaning, meaningOf, noteKindOf, severityOf } from './kinds'
import { type Fields, listOf, tagsOf, textOf, wholeTextOf } from './ojfFile'
import { HINT, type Hint, hintOf, type KeptLane, mapOriginOf, ORIGIN, rawOf } from './origin'
import { emotionOf, isRounded } from './scores'
import { writeOjf } from './writeOjf'

/*
 * Stages are stages, nodes are cards or notes on them. A file of ours carries our own data on each of them: what it says
 * otherwise than our own writing of that data would is what somebody has changed, and it wins.
 */

export function readOjf(json: Readonly<Fields>, name: string, newId: () => Id): ReadMap {
  const lists = ['stages', 'swimlanes', 'nodes'].map(list => listOf(json, list).items)
  if (lists.reduce((sum, { length }) => sum + length, 0) > MAX_RECORDS)
    return refuse('too-large', 'it has too many nodes')
  const top = own(json, HINT)
  const document = new Document(isObject(top) ? own(top, 'map') : undefined)
  for (const raw of lists.flat()) document.merge(hintOf(raw)?.map)
  const isOurs = isObject(top) || lists.flat().some(raw => hintOf(raw))
  if (!isOurs && lists[0]!.length + lists[2]!.length === 0)
    return refuse('nothing-in-it', 'it has no stages and no nodes')
  const opened = isOurs ? openDocument(document.text()) : undefined
  if (opened && !opened.ok) return opened

  const warnings = new WarningList('ojf.more')
  new Reading(json, document, opened?.map, newId, warnings).read(name.replace(/\.[^.]*$/, '').trim())
  const result = openDocument(document.text())
  return result.ok ? { ...result, warnings: warnings.list() } : result
}

/** A swimlane, and what its nodes become. */
interface Lane {
  readonly id: string
  readonly raw: Readonly<Fields>
  readonly meaning: LaneMeaning
  /** The lane of the map. */
  readonly lane: Id
  /** Of cards: which row of that lane, where several swimlanes share one. */
  readonly row: number
}

interface Node {
  readonly raw: Readonly<Fields>
  readonly stage: Id | undefined
  readonly lane: Lane | undefined
  readonly hint: Hint | undefined
}

/** What a node says of a record; all other names are kept beside it. */
const SAID = new Set([
  'id',
  'stageId',
  'swimlaneId',
  'title',
  'description',
  'score',
  'isMomentOfTruth',
  'tags',
  HINT,
])

class Reading {
  readonly #json: Readonly<Fields>
  readonly #document: Document
  readonly #carried: JourneyMap
  readonly #isOurs: boolean
  readonly #newId: () => Id
  readonly #warnings: WarningList
  readonly #taken: Set<Id>
  /** What our own writing of what is carried would say, by `KIND ID`. */
  readonly #expected = new Map<string, Readonly<Fields>>()
  /** Stages of an id that another one before them has. */
  readonly #twice: Fields[] = []
  #rounded = 0

  constructor(
    json: Readonly<Fields>,
    document: Document,
    carried: JourneyMap | undefined,
    newId: () => Id,
    warnings: WarningList,
  ) {
    this.#json = json
    this.#document = document
    this.#isOurs = carried !== undefined
    this.#carried = carried ?? emptyMap()
    this.#newId = newId
    this.#warnings = warnings
    this.#taken = new Set<Id>(BUILT_IN_LANES)
    for (const table of TABLES) for (const id of this.#carried[table].keys()) this.#taken.add(id)
    const { stages, nodes } = writeOjf(this.#carried, NO_NAMES)
    for (const raw of [...stages, ...nodes]) {
      const hint = isObject(raw) ? hintOf(raw) : undefined
      if (hint) this.#expected.set(`${hint.is} ${hint.id}`, raw)
    }
  }

  read(fileTitle: string): void {
    const persona = this.#head(fileTitle)
    const stages = this.#stages()
    const lanes = this.#lanes()
    const claimed = new Set<string>()
    const nodes = listOf(this.#json, 'nodes').items.map((raw): Node => {
      const hint = hintOf(raw)
      const key = hint && `${hint.is} ${hint.id}`
      const isKnown = key !== undefined && this.#expected.has(key) && !claimed.has(key)
      if (isKnown) claimed.add(key)
      return {
        raw,
        stage: stages.get(textOf(raw, 'stageId')),
        lane: lanes.get(textOf(raw, 'swimlaneId')),
        hint: isKnown ? hint : undefined,
      }
    })
    const isNote = ({ raw, lane, hint, stage }: Node) =>
      hint
        ? hint.is === 'annotation'
        : stage !== undefined && noteKindOf(raw, lane?.meaning ?? CARDS) !== undefined
    const columns = this.#cards(
      nodes.filter(node => !isNote(node)),
      persona,
    )
    this.#notes(nodes.filter(isNote), columns)
    if (this.#rounded > 0) this.#warnings.tell('ojf.rounded', { count: this.#rounded })
    this.#keepRest([...lanes.values()])
  }

  /** Title and persona; gives whose feelings the scores are, made when first asked for. */
  #head(fileTitle: string): () => Id {
    const head = headOf(this.#json)
    const [known] = sortedByOrder(this.#carried.personas)
    const expected = this.#isOurs ? headOf(writeOjf(this.#carried, NO_NAMES)) : undefined
    if (!expected) this.#document.putMeta({ title: head.title || fileTitle, description: head.description })
    else {
      if (head.title !== expected.title) this.#document.putMeta({ title: head.title })
      if (head.description !== expected.description) this.#document.putMeta({ description: head.description })
    }
    let id = known?.[0]
    const persona = () => {
      if (id !== undefined) return id
      id = this.#newId()
      const [order] = evenKeys(1)
      this.#document.put('personas', id, { name: head.persona, colour: PERSONA_COLOURS[0], order })
      return id
    }
    if (head.persona !== (expected?.persona ?? ''))
      this.#document.put('personas', persona(), { name: head.persona })
    return persona
  }

  /** The stages by their id in the file. */
  #stages(): Map<string, Id> {
    const ids = new Map<string, Id>()
    const sequence: Id[] = []
    const here = new Set<Id>()
    for (const raw of listOf(this.#json, 'stages').items) {
      const fileId = textOf(raw, 'id') || `stage-${sequence.length + 1}`
      if (ids.has(fileId)) {
        this.#warnings.tell('ojf.notAnItem', { text: textOf(raw, 'name', 'title') || fileId })
        this.#twice.push(raw)
        continue
      }
      const hint = hintOf(raw)
      const expected = hint?.is === 'stage' ? this.#expected.get(`stage ${hint.id}`) : undefined
      const isKnown = hint !== undefined && expected !== undefined && !here.has(hint.id)
      const id = isKnown ? hint.id : this.#freeId(fileId)
      ids.set(fileId, id)
      sequence.push(id)
      here.add(id)
      const title = textOf(raw, 'name', 'title')
      if (!isKnown) this.#document.put('stages', id, { title, [ORIGIN]: { raw: withoutHint(raw) } })
      else {
        if (title !== textOf(expected, 'name', 'title')) this.#document.put('stages', id, { title })
        this.#keepAdded('stages', id, raw, expected, STAGE_SAID)
      }
    }
    const carried = sortedByOrder(this.#carried.stages).flatMap(([id]) => (here.has(id) ? [id] : []))
    const isKept = carried.length === sequence.length && carried.every((id, index) => id === sequence[index])
    const orders = evenKeys(sequence.length)
    if (!isKept)
      for (const [index, id] of sequence.entries()) this.#document.put('stages', id, { order: orders[index] })
    return ids
  }

  #lanes(): Map<string, Lane> {
    const kept = new Map(mapOriginOf(this.#carried.meta).swimlanes.map(lane => [lane.id, lane]))
    const lanes = new Map<string, Lane>()
    const rows = new Map<Id, number>()
    for (const raw of listOf(this.#json, 'swimlanes').items) {
      const name = textOf(raw, 'name', 'title')
      const id = textOf(raw, 'id') || name
      const known = this.#carried.lanes.get(kept.get(id)?.lane ?? id)
      const own = known && (kept.get(id)?.lane ?? id)
      const meaning = own ? this.#meaningOf(own, name) : meaningOf(name)
      const lane =
        own ??
        (meaning.is === 'cards'
          ? meaning.lane
          : meaning.is === 'feelings'
            ? 'emotion'
            : LANE_OF[meaning.kind])
      const row = meaning.is === 'cards' ? (rows.get(lane) ?? 0) : 0
      if (meaning.is === 'cards') rows.set(lane, row + 1)
      if (meaning.is === 'cards' && !meaning.isSure)
        this.#warnings.tell('ojf.laneJoined', { text: name || id })
      if (!lanes.has(id)) lanes.set(id, { id, raw, meaning, lane, row })
    }
    return lanes
  }

  /** What a lane of the carried map holds. */
  #meaningOf(lane: Id, name: string): LaneMeaning {
    const { holds, annotation } = LANES[this.#carried.lanes.get(lane)!.kind]
    if (holds === 'touchpoints') return CARDS
    return annotation ? { is: 'notes', kind: annotation } : meaningOf(name)
  }

  /** Gives the cards of each stage by their column there. */
  #cards(nodes: readonly Node[], persona: () => Id): Map<Id, Id[]> {
    const byStage = groupBy(nodes, ({ stage }) => stage)
    const columns = new Map<Id, Id[]>()
    for (const [stage, cards] of byStage) {
      const ids = cards.map(({ raw, hint }) => hint?.id ?? this.#freeId(textOf(raw, 'id') || this.#newId()))
      const isForeign = cards.every(({ hint }) => !hint)
      const places = isForeign ? inCells(stage ?? '', cards) : this.#inSequence(stage ?? '', cards, ids)
      for (const [index, node] of cards.entries()) {
        const id = ids[index]!
        const place = places[index]
        if (node.hint) this.#knownCard(id, node, persona)
        else this.#newCard(id, node, persona)
        if (place) this.#document.put('touchpoints', id, { place })
        if (stage === undefined) {
          if (!node.hint) this.#warnings.tell('ojf.noStage', { text: textOf(node.raw, 'title') })
        } else if (isForeign && place) this.#behind(node.raw, place)
      }
      if (stage !== undefined) columns.set(stage, byColumn(ids, places))
    }
    return columns
  }

  #newCard(id: Id, { raw }: Node, persona: () => Id): void {
    const emotion = emotionOf(raw)
    if (isRounded(raw)) this.#rounded++
    this.#document.put('touchpoints', id, {
      title: textOf(raw, 'title', 'name'),
      description: textOf(raw, 'description'),
      momentOfTruth: raw.isMomentOfTruth === true,
      tags: tagsOf(raw),
      [ORIGIN]: { raw: withoutHint(raw) },
    })
    if (emotion !== undefined) this.#document.set('ratings', id, persona(), emotion)
  }

  #knownCard(id: Id, { raw }: Node, persona: () => Id): void {
    const expected = this.#expected.get(`touchpoint ${id}`)!
    const isNew = (name: string) => JSON.stringify(raw[name]) !== JSON.stringify(expected[name])
    this.#document.put('touchpoints', id, {
      ...(isNew('title') && { title: textOf(raw, 'title') }),
      ...(isNew('description') && { description: textOf(raw, 'description') }),
      ...(isNew('isMomentOfTruth') && { momentOfTruth: raw.isMomentOfTruth === true }),
      ...(isNew('tags') && { tags: tagsOf(raw) }),
    })
    const emotion = emotionOf(raw)
    if (emotion !== emotionOf(expected)) this.#document.set('ratings', id, persona(), emotion)
    this.#keepAdded('touchpoints', id, raw, expected, SAID)
  }

  /**
   * The places of cards of which some are known: nothing, as long as nobody came, moved or changed the order; else the known
   * ones keep their columns, in the order of the file, and each other one gets one of its own.
   */
  #inSequence(stage: Id, cards: readonly Node[], ids: readonly Id[]): (Place | undefined)[] {
    const stays = cards.map(({ raw, hint }) => {
      const expected = hint && this.#expected.get(`touchpoint ${hint.id}`)
      return (
        expected !== undefined && raw.stageId === expected.stageId && raw.swimlaneId === expected.swimlaneId
      )
    })
    const here = new Set(ids)
    const before = [...this.#expected.values()].flatMap(raw => {
      const { is, id } = hintOf(raw)!
      return is === 'touchpoint' && here.has(id) ? [id] : []
    })
    if (stays.every(Boolean) && before.every((id, index) => id === ids[index]))
      return ids.map(() => undefined)
    if (stage === '')
      return cards.map((node, index) => (stays[index] ? undefined : placeIn('', node, evenKeys(1)[0]!)))
    const columnOf = (index: number) =>
      (stays[index] ? this.#carried.touchpoints.get(ids[index]!)?.place[2] : undefined) ?? `${index}.`
    const columns = [...new Set(ids.map((_, index) => columnOf(index)))]
    const keys = evenKeys(columns.length)
    const keyOf = new Map(columns.map((column, index) => [column, keys[index]!]))
    return cards.map((node, index) => {
      const key = keyOf.get(columnOf(index))!
      const was = this.#carried.touchpoints.get(ids[index]!)?.place
      return stays[index] && was ? [was[0], was[1], key, was[3]] : placeIn(stage, node, key)
    })
  }

  /** What happens behind a card by its blueprint stands below it, in the lanes for that. */
  #behind(raw: Readonly<Fields>, [stage, , column]: Place): void {
    const rows = new Map<Id, number>()
    for (const { lane, from, title, description } of blueprintCards(raw)) {
      const row = rows.get(lane) ?? 0
      rows.set(lane, row + 1)
      const place: Place = [stage, lane, column, Math.min(row, 999)]
      const fields = { title, description, from, place, [ORIGIN]: { told: title } }
      this.#document.put('touchpoints', this.#newId(), fields)
    }
  }

  #notes(nodes: readonly Node[], columns: ReadonlyMap<Id, readonly Id[]>): void {
    const inCell = new Map<string, number>()
    const added = new Map<Id, (readonly [Id, Node])[]>()
    for (const node of nodes) {
      const { raw, stage = '', lane, hint } = node
      const cell = `${stage} ${lane?.id ?? ''}`
      const index = inCell.get(cell) ?? 0
      inCell.set(cell, index + 1)
      if (hint) {
        this.#knownNote(hint.id, node)
        continue
      }
      const target = columns.get(stage)?.[index] ?? stage
      const list = added.get(target) ?? []
      list.push([this.#freeId(textOf(raw, 'id') || this.#newId()), node])
      added.set(target, list)
    }
    const last = new Map<Id, string>()
    for (const { target, order } of this.#carried.annotations.values()) {
      if (order > (last.get(target) ?? '')) last.set(target, order)
    }
    for (const [target, list] of added) {
      const orders = evenKeysAfter(last.get(target) ?? null, list.length)
      for (const [index, [id, { raw, lane }]] of list.entries()) {
        const kind = noteKindOf(raw, lane?.meaning ?? CARDS)
        const severity = kind === 'pain' ? severityOf(raw) : undefined
        this.#document.put('annotations', id, {
          kind,
          target,
          text: wholeTextOf(raw),
          order: orders[index],
          severity,
          tags: tagsOf(raw),
          [ORIGIN]: { raw: withoutHint(raw) },
        })
      }
    }
  }

  #knownNote(id: Id, { raw, lane, stage }: Node): void {
    const expected = this.#expected.get(`annotation ${id}`)!
    const isNew = (...names: readonly string[]) =>
      names.some(name => JSON.stringify(raw[name]) !== JSON.stringify(expected[name]))
    const kind = noteKindOf(raw, lane?.meaning ?? CARDS)
    this.#document.put('annotations', id, {
      ...(isNew('title', 'description') && { text: wholeTextOf(raw) }),
      ...(isNew('purpose', 'swimlaneId') && kind && { kind }),
      ...(isNew('severity') && { severity: severityOf(raw) }),
      ...(isNew('tags') && { tags: tagsOf(raw) }),
      ...(isNew('stageId') && stage !== undefined && { target: stage }),
    })
    this.#keepAdded('annotations', id, raw, expected, NOTE_SAID)
  }

  /** What another program says of one of ours beside what we read goes with its record. */
  #keepAdded(
    table: 'stages' | 'touchpoints' | 'annotations',
    id: Id,
    found: Readonly<Fields>,
    expected: Readonly<Fields>,
    said: ReadonlySet<string>,
  ): void {
    const names = new Set([...Object.keys(found), ...Object.keys(expected)])
    const changed = [...names].filter(
      name => !said.has(name) && JSON.stringify(own(found, name)) !== JSON.stringify(own(expected, name)),
    )
    if (changed.length === 0) return
    const raw: Fields = { ...rawOf(this.#carried[table].get(id)!) }
    for (const name of changed) {
      if (Object.hasOwn(found, name)) putOwn(raw, name, found[name])
      else delete raw[name]
    }
    this.#document.put(table, id, { [ORIGIN]: { raw } })
  }

  /** What of the file means nothing to us goes with the map. */
  #keepRest(lanes: readonly Lane[]): void {
    const before = mapOriginOf(this.#carried.meta)
    const top: Fields = {}
    for (const [name, value] of Object.entries(this.#json)) {
      if (!LISTS.has(name) && name !== HINT) putOwn(top, name, value)
    }
    const head = this.#isOurs ? headOf(this.#json) : undefined
    const isUsual =
      head && Object.keys(top).every(name => USUAL_TOP.has(name)) && Object.keys(before.top).length === 0
    const isOwn = ({ id, raw }: Lane) =>
      this.#carried.lanes.has(id) && Object.keys(raw).every(name => name === 'id' || name === 'name')
    const swimlanes = lanes
      .filter(lane => !isOwn(lane))
      .map(({ id, raw, lane }): KeptLane => ({ id, raw, lane }))
    const odd: Record<string, unknown[]> = {}
    for (const name of LISTS) {
      const { odd: items } = listOf(this.#json, name)
      if (items.length === 0) continue
      odd[name] = items
      this.#warnings.tell('ojf.notAnItem', { text: JSON.stringify(items[0]) })
    }
    if (this.#twice.length > 0) odd.stages = [...this.#twice, ...(odd.stages ?? [])]
    const kept = {
      ...(!isUsual && { top }),
      ...(swimlanes.length > 0 && { swimlanes }),
      ...(Object.keys(odd).length > 0 && { odd }),
    }
    this.#document.putMeta({ [ORIGIN]: Object.keys(kept).length > 0 ? kept : undefined })
  }

  #freeId(wanted: string): Id {
    const clean = cleanId(wanted)
    const id = this.#taken.has(clean) ? this.#newId() : clean
    this.#taken.add(id)
    return id
  }
}

const CARDS: LaneMeaning = { is: 'cards', lane: 'customer', isSure: true }
const LISTS: ReadonlySet<string> = new Set(['stages', 'swimlanes', 'nodes'])
const USUAL_TOP: ReadonlySet<string> = new Set(['version', 'persona', 'pointOfView'])
const STAGE_SAID: ReadonlySet<string> = new Set(['id', 'name', HINT])
const NOTE_SAID: ReadonlySet<string> = new Set([
  'id',
  'stageId',
  'swimlaneId',
  'title',
  'description',
  'severity',
  'purpose',
  'tags',
  HINT,
])
/** Names of lanes stand in swimlanes, which are told apart by id. */
const NO_NAMES = Object.fromEntries(LANE_KINDS.map(kind => [kind, ''])) as Record<LaneKind, string>

/** Cards that all come from elsewhere: the first of each swimlane stand above one another, then the second, and so on. */
function inCells(stage: Id, cards: readonly Node[]): Place[] {
  const inCell = new Map<Lane | undefined, number>()
  const indices = cards.map(({ lane }) => {
    const index = inCell.get(lane) ?? 0
    inCell.set(lane, index + 1)
    return index
  })
  const keys = evenKeys(indices.reduce((most, index) => Math.max(most, index + 1), 0))
  return cards.map((node, index) => placeIn(stage, node, keys[indices[index]!]!))
}

function placeIn(stage: Id, { lane }: Node, column: string): Place {
  const isOfCards = lane?.meaning.is === 'cards'
  return [stage, isOfCards ? lane.lane : 'customer', column, isOfCards ? Math.min(lane.row, 999) : 0]
}

/** The first card of each column, by the number of the column; cards that did not move are one each. */
function byColumn(ids: readonly Id[], places: readonly (Place | undefined)[]): Id[] {
  const seen = new Set<string>()
  return ids.filter((_, index) => {
    const column = places[index]?.[2] ?? `${index}.`
    if (seen.has(column)) return false
    seen.add(column)
    return true
  })
}

function withoutHint(raw: Readonly<Fields>): Fields {
  const rest: Fields = {}
  for (const [name, value] of Object.entries(raw)) if (name !== HINT) putOwn(rest, name, value)
  return rest
}
