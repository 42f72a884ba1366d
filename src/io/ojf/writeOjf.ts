import { indexAnnotations } from '../../model/analysis/annotations'
import { touchpointsByStage, unplacedTouchpoints } from '../../model/analysis/touchpointsInOrder'
import { type Id, pairKey } from '../../model/ids'
import type { ImageFiles } from '../../model/imageType'
import type { JourneyMap, LaneKind, RecordOf, RecordTable } from '../../model/journey'
import { oneLine } from '../../model/oneLine'
import { putOwn } from '../../model/opening/plain'
import { sortedByOrder } from '../../model/order'
import { toFileData } from '../imageData'
import { Pieces } from '../pieces'
import { headFields } from './head'
import { LANE_OF, meaningOf, noteKindOf, PURPOSE_OF, severityOf, severityWord } from './kinds'
import { type Fields, tagsOf, textOf, wholeTextOf } from './ojfFile'
import { HINT, type Hint, type KeptLane, mapOriginOf, rawOf, toldTitle } from './origin'
import { emotionOf, scoreFields } from './scores'

/*
 * Stages and swimlanes as they stand, a node for each card and for each note on one. With each node goes our own data of it,
 * so that a file that was edited elsewhere comes back as it is now, and exact in all that nobody touched.
 */

export interface OjfFile {
  readonly stages: readonly Fields[]
  readonly swimlanes: readonly Fields[]
  readonly nodes: readonly Fields[]
  readonly [name: string]: unknown
}

/** @param laneNames what lanes are called that have no name of their own */
export function writeOjf(
  map: JourneyMap,
  laneNames: Readonly<Record<LaneKind, string>>,
  files: ImageFiles = new Map(),
): OjfFile {
  return new Writing(map, laneNames, files).file()
}

class Writing {
  readonly #map: JourneyMap
  readonly #laneNames: Readonly<Record<LaneKind, string>>
  readonly #pieces: Pieces
  readonly #kept: readonly KeptLane[]
  /** Lanes that nodes stand in and no kept swimlane is for. */
  readonly #lanes = new Set<Id>()
  readonly #firstPersona: readonly [Id, RecordOf<'personas'>] | undefined

  constructor(map: JourneyMap, laneNames: Readonly<Record<LaneKind, string>>, files: ImageFiles) {
    this.#map = map
    this.#laneNames = laneNames
    this.#pieces = new Pieces(map, toFileData(map, files))
    this.#kept = mapOriginOf(map.meta).swimlanes
    this.#firstPersona = sortedByOrder(map.personas)[0]
  }

  file(): OjfFile {
    const { meta } = this.#map
    const { top, odd } = mapOriginOf(meta)
    const persona = oneLine(this.#firstPersona?.[1].name ?? '')
    const nodes = this.#nodes()
    const stages = sortedByOrder(this.#map.stages).map(([id, stage]) => this.#stage(id, stage))
    const head = headFields(top, { title: meta.title, description: meta.description, persona })
    return {
      ...head,
      stages: [...stages, ...(odd.stages ?? [])] as Fields[],
      swimlanes: [...this.#swimlanes(), ...(odd.swimlanes ?? [])] as Fields[],
      nodes: [...nodes, ...(odd.nodes ?? [])] as Fields[],
      [HINT]: { map: this.#pieces.rest() },
    }
  }

  #nodes(): Fields[] {
    const annotations = indexAnnotations(this.#map)
    const notesOn = (target: Id, stage: Id) =>
      (annotations.get(target) ?? []).map(([id, annotation]) =>
        this.#piece(annotation, this.#note(annotation, id, stage), 'annotation', 'annotations', id),
      )
    const nodes = [...touchpointsByStage(this.#map)].flatMap(([stage, cards]) => {
      // Before the cards and stages that they are about, which else take them along.
      const notes = [...cards.map(([id]) => id), stage].flatMap(id => notesOn(id, stage))
      const shown = cards.filter(([, card]) => toldTitle(card) !== card.title)
      return [...shown.map(([id, card]) => this.#card(id, card)), ...notes]
    })
    const outside = unplacedTouchpoints(this.#map).filter(([, card]) => textOf(rawOf(card), 'title', 'id'))
    return [...nodes, ...outside.map(([id, card]) => this.#card(id, card))]
  }

  #stage(id: Id, stage: RecordOf<'stages'>): Fields {
    const raw = rawOf(stage)
    const isSame = textOf(raw, 'name', 'title') === stage.title && textOf(raw, 'id') !== ''
    const fields = { id: raw.id ?? id, ...(!isSame && { name: stage.title }) }
    return this.#piece(stage, fields, 'stage', 'stages', id)
  }

  #stageId(stage: Id): unknown {
    const record = this.#map.stages.get(stage)
    return (record && rawOf(record).id) ?? stage
  }

  #card(id: Id, card: RecordOf<'touchpoints'>): Fields {
    const raw = rawOf(card)
    const [stage, lane] = card.place
    const persona = this.#firstPersona?.[0]
    const emotion = persona === undefined ? undefined : this.#map.ratings.get(pairKey(id, persona))
    const isRaw = textOf(raw, 'title', 'id') !== ''
    const tags = tagsOf(raw)
    const fields: Fields = {
      id: raw.id ?? id,
      ...(this.#map.stages.has(stage) && { stageId: this.#stageId(stage) }),
      swimlaneId: this.#laneOf(raw, lane),
      ...(!(isRaw && textOf(raw, 'title') === card.title) && { title: card.title }),
      ...(!(isRaw && textOf(raw, 'description') === card.description) && { description: card.description }),
      ...(!(isRaw && emotionOf(raw) === emotion) && {
        score: undefined,
        sentiment: undefined,
        ...scoreFields(emotion),
      }),
      ...(!isRaw && { purpose: 'touchpoint' }),
      ...((raw.isMomentOfTruth === true) !== card.momentOfTruth && { isMomentOfTruth: card.momentOfTruth }),
      ...((tags.length !== card.tags.length || tags.some((tag, at) => tag !== card.tags[at])) && {
        tags: card.tags,
      }),
    }
    return this.#piece(card, fields, 'touchpoint', 'touchpoints', id)
  }

  #note(annotation: RecordOf<'annotations'>, id: Id, stage: Id): Fields {
    const raw = rawOf(annotation)
    const { kind, text, severity, tags } = annotation
    const kept = this.#kept.find(lane => lane.id === textOf(raw, 'swimlaneId'))
    const isRaw = textOf(raw, 'title', 'description') !== ''
    const isSameKind = isRaw && noteKindOf(raw, meaningOf(textOf(kept?.raw ?? {}, 'name', 'title'))) === kind
    const isSameText = isRaw && wholeTextOf(raw) === text
    const isSameSeverity =
      severityOf(raw) === severity || (isRaw && severityWord(severityOf(raw)) === severityWord(severity))
    return {
      id: raw.id ?? id,
      stageId: this.#stageId(stage),
      swimlaneId: isSameKind && kept ? raw.swimlaneId : this.#laneOf({}, LANE_OF[kind]),
      ...(!isSameText && { title: oneLine(text), description: '' }),
      ...(!isSameSeverity && { severity: severityWord(severity) }),
      ...(!isSameKind && { purpose: PURPOSE_OF[kind] }),
      ...(JSON.stringify(tagsOf(raw)) !== JSON.stringify(tags) && { tags }),
    }
  }

  /** The swimlane of the file that stands for a lane: the node's own, if it is for that, or the first. */
  #laneOf(raw: Readonly<Fields>, lane: Id): unknown {
    const own = this.#kept.find(kept => kept.id === textOf(raw, 'swimlaneId'))
    const first = own?.lane === lane ? own : this.#kept.find(kept => kept.lane === lane)
    if (first) return first.raw.id ?? first.id
    this.#lanes.add(lane)
    return lane
  }

  #swimlanes(): Fields[] {
    const added = sortedByOrder(this.#map.lanes).flatMap(([id, { title, kind }]) =>
      this.#lanes.has(id) ? [{ id, name: title || this.#laneNames[kind] }] : [],
    )
    return [...this.#kept.map(({ raw }) => raw), ...added]
  }

  /** What the record's own node said, under what it has to say now, with our data of it. */
  #piece(record: object, fields: Readonly<Fields>, is: Hint['is'], table: RecordTable, id: Id): Fields {
    const json: Fields = {}
    const all = { ...rawOf(record), ...fields, [HINT]: { is, id, map: this.#pieces.take(table, id) } }
    for (const [name, value] of Object.entries(all)) if (value !== undefined) putOwn(json, name, value)
    return json
  }
}
