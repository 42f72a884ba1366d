import { emptyMap } from '../../model/blank'
import { cleanId, type Id } from '../../model/ids'
import { BUILT_IN_LANES, type JourneyMap, type Place, TABLES } from '../../model/journey'
import { holdsTouchpoints } from '../../model/lanes/touchpointLanes'
import { MAX_RECORDS } from '../../model/opening/limits'
import { isObject, own } from '../../model/opening/plain'
import { evenKeys, sortedByOrder } from '../../model/order'
import { Document } from '../carried'
import { type ReadMap, refuse } from '../format'
import { openDocument } from '../openDocument'
import { WarningList } from '../warningList'
import { arrange, type Standing } from './arrange'
import { type CanvasFile, type CanvasNode, type Fields, parseCanvas, textOf } from './canvasFile'
import { readColour } from './colours'
import { labelOfStage } from './draft'
import { edgeLabel, readEdgeLabel } from './edgeLabel'
import { groupStages, inColumns } from './groups'
import { type Hint, hintOf, NODE_KINDS } from './hint'
import { NOTHING_SAID, parseNameless, parseText, writeNameless, writeText } from './nodeText'
import { noteSpots } from './noteSpots'
import {
  HINT,
  type LeftNode,
  mapOriginOf,
  ORIGIN,
  type Origin,
  originOf,
  othersNames,
  without,
} from './origin'
import { SCALE } from './places'
import { type Speaker, speaker } from './saidOf'
import { isAttachment, saidOfNode, wholeTextOf } from './saidOfNode'
import { stayed } from './stayed'
import { Teller, type Told } from './tell'
import { walk } from './walk'

/*
 * A canvas becomes a map. One of ours carries the map in pieces, on the very nodes that show it: what was deleted is gone
 * with its piece, what was left alone is exact, and what was reworded, moved or added is read from what the canvas shows.
 * A canvas of anybody else carries nothing, so all of it is read in that way: groups are stages, what lies in them cards.
 */

/** Groups beyond this are no stages of a journey; each is held against each. */
const MAX_GROUPS = 2000

/** A node with what it stands for, if it is one of ours. */
interface Item {
  readonly node: CanvasNode
  readonly hint?: Hint
}

export function readCanvas(json: Readonly<Fields>, name: string, newId: () => Id): ReadMap {
  const warnings = new WarningList('canvas.more')
  const canvas = parseCanvas(json, warnings)
  const { nodes, edges } = canvas
  const isOver =
    nodes.length + edges.length > MAX_RECORDS ||
    nodes.filter(({ type }) => type === 'group').length > MAX_GROUPS
  if (isOver) return refuse('too-large', 'it has too many nodes')

  const top = own(json, HINT)
  const document = new Document(isObject(top) ? own(top, 'map') : undefined)
  for (const { raw } of [...nodes, ...edges]) document.merge(hintOf(raw)?.map)
  const isOurs = isObject(top) || nodes.some(({ raw }) => hintOf(raw))
  if (!isOurs && nodes.length === 0) return refuse('nothing-in-it', 'the canvas is empty')
  const opened = isOurs ? openDocument(document.text()) : undefined
  if (opened && !opened.ok) return opened

  new Reading(canvas, document, opened?.map, newId, warnings).read(titleFrom(name), json)
  const result = openDocument(document.text())
  return result.ok ? { ...result, warnings: warnings.list() } : result
}

/** The name of a file as the title of what is in it. */
function titleFrom(name: string): string {
  return name.replace(/\.[^.]*$/, '').trim()
}

class Reading {
  readonly #canvas: CanvasFile
  readonly #document: Document
  readonly #carried: JourneyMap
  readonly #isOurs: boolean
  readonly #said: Speaker
  readonly #teller: Teller
  readonly #newId: () => Id
  readonly #warnings: WarningList
  readonly #taken: Set<Id>
  /** What links can lead to, by id of its node. */
  readonly #ends = new Map<string, Id>()
  /** What becomes nothing, but is kept. */
  readonly #left: LeftNode[] = []

  constructor(
    canvas: CanvasFile,
    document: Document,
    carried: JourneyMap | undefined,
    newId: () => Id,
    warnings: WarningList,
  ) {
    this.#canvas = canvas
    this.#document = document
    this.#isOurs = carried !== undefined
    this.#carried = carried ?? emptyMap()
    this.#said = speaker(this.#carried)
    this.#teller = new Teller(document, this.#carried, newId)
    this.#newId = newId
    this.#warnings = warnings
    this.#taken = new Set<Id>(BUILT_IN_LANES)
    for (const table of TABLES) for (const id of this.#carried[table].keys()) this.#taken.add(id)
  }

  read(fileTitle: string, json: Readonly<Fields>): void {
    const items = this.#claim().filter(item => item.hint !== undefined || !this.#wasLeft(item.node))
    const kind = (item: Item) => item.hint?.is
    const groups = items.filter(item => kind(item) === 'stage' || (!item.hint && item.node.type === 'group'))
    const inGroups = new Set(groups)
    const others = items.filter(item => !inGroups.has(item))
    const grouping = groupStages(
      groups.map(item => ({ rect: item.node.rect, isStage: item.hint !== undefined })),
      others.filter(item => !item.hint || item.hint.is === 'touchpoint').map(({ node }) => node.rect),
    )
    const stageIds = this.#stages(groups, grouping.stages, others)
    const stageOf = ({ node }: Item) => {
      const group = grouping.stageAt(node.rect)
      return group === undefined ? undefined : stageIds.get(group)
    }
    const corners = new Map([...stageIds].map(([group, id]) => [id, groups[group]!.node.rect]))

    const title = this.#title(others, item => stageOf(item) === undefined, fileTitle)
    const rest = others.filter(item => item !== title && kind(item) !== 'about' && kind(item) !== 'title')
    const isAbout = (item: Item) => !item.hint && item.node.id === `${stageOf(item)}about`
    const isPersona = ({ node, hint }: Item) =>
      hint ? hint.is === 'persona' : saidOfNode(node.raw).values.get('kind') === 'persona'
    this.#personas(rest.filter(isPersona))

    const linked = new Set(this.#canvas.edges.flatMap(({ from, to }) => [from, to]))
    const isOneStage = stageIds.size === 0 && items.every(({ hint }) => !hint)
    const nodes = rest.filter(item => !isPersona(item) && !isAbout(item))
    const isCard = (item: Item) =>
      item.hint
        ? item.hint.is === 'touchpoint'
        : isOneStage || stageOf(item) !== undefined || linked.has(item.node.id)
    const cards = nodes.filter(isCard)
    this.#notes(nodes.filter(item => !isCard(item)))
    if (isOneStage) this.#oneStage(cards)
    else this.#cards(cards, stageOf, corners)
    this.#attachments(nodes)
    const edges = this.#links()
    this.#keepRest(json, title, edges)
  }

  /** Which nodes are ours: the first that says it is this thing, if the thing came along. A copy of one is a new thing. */
  #claim(): Item[] {
    const claimed = new Set<string>()
    return this.#canvas.nodes.map((node): Item => {
      const hint = hintOf(node.raw)
      if (!hint || hint.is === 'link') return { node }
      const table = NODE_KINDS[hint.is]
      const key = `${hint.is} ${hint.id}`
      if (claimed.has(key) || (table && !this.#carried[table].has(hint.id))) return { node }
      claimed.add(key)
      if (table && hint.is !== 'about') this.#keepAdded(table, hint.id, node)
      return { node, hint }
    })
  }

  /** Whether a node had become nothing before the map was written, and is still what it was, wherever it stands. */
  #wasLeft({ raw }: CanvasNode): boolean {
    const left = mapOriginOf(this.#carried.meta).nodes.find(
      left => isObject(left.raw) && unplaced(left.raw) === unplaced(raw),
    )
    if (left) this.#left.push(left)
    return left !== undefined
  }

  /** The ids of those groups that are stages, by number of the group, in the order of the journey. */
  #stages(groups: readonly Item[], stages: readonly number[], others: readonly Item[]): Map<number, Id> {
    const ids = new Map(
      stages.map(group => {
        const { node, hint } = groups[group]!
        return [group, hint?.id ?? this.#freeId(node.id)]
      }),
    )
    const sequence = [...ids.values()]
    const carried = sortedByOrder(this.#carried.stages).flatMap(([id]) => (sequence.includes(id) ? [id] : []))
    const isKept = carried.length === sequence.length && carried.every((id, index) => id === sequence[index])
    const orders = evenKeys(sequence.length)
    const abouts = new Map(
      others.flatMap(({ node, hint }) => (hint?.is === 'about' ? [[hint.id, node]] : [])),
    )
    const byId = new Map(others.flatMap(({ node, hint }) => (hint ? [] : [[node.id, node]])))

    for (const [index, { node, hint }] of groups.entries()) {
      const id = ids.get(index)
      if (id === undefined) {
        this.#warnings.tell('canvas.nestedGroup', { text: textOf(node.raw, 'label') || node.id })
        this.#left.push({ raw: node.raw, z: node.z })
        continue
      }
      this.#ends.set(node.id, id)
      const rank = sequence.indexOf(id)
      const label = textOf(node.raw, 'label').trim()
      const known = hint && this.#carried.stages.get(id)
      const order = known && isKept ? known.order : orders[rank]!
      this.#document.put('stages', id, {
        order,
        ...((!known || label !== labelOfStage(known)) && { title: label }),
        ...(!known && this.#origin(node, order)),
      })
      const about = abouts.get(id) ?? byId.get(`${id}about`)
      const was = known ? parseNameless(writeNameless(this.#said.stage(id))) : NOTHING_SAID
      const now = about ? parseNameless(textOf(about.raw, 'text')) : NOTHING_SAID
      if (known || about) this.#teller.stage(id, { was, now, marks: known ? this.#said.marksOf(id) : [] })
    }
    return ids
  }

  /** Title and description: our node for them, or a heading above all, or the name of the file. Gives the node. */
  #title(others: readonly Item[], isOutside: (item: Item) => boolean, fileTitle: string): Item | undefined {
    const ours = others.find(({ hint }) => hint?.is === 'title')
    const was = parseText(writeText(this.#said.title(), '# '))
    if (ours) {
      this.#teller.title({ was, now: saidOfNode(ours.node.raw) })
      return ours
    }
    const linked = new Set(this.#canvas.edges.flatMap(({ from, to }) => [from, to]))
    const top = this.#canvas.nodes.reduce(
      (least, { rect }) => Math.min(least, rect.y),
      Number.POSITIVE_INFINITY,
    )
    const heading = others.find(
      item =>
        !item.hint &&
        item.node.rect.y === top &&
        /^\s*# \S/.test(textOf(item.node.raw, 'text')) &&
        !linked.has(item.node.id) &&
        isOutside(item),
    )
    if (heading) this.#teller.title({ was, now: saidOfNode(heading.node.raw) })
    else if (!this.#isOurs) this.#document.putMeta({ title: fileTitle })
    return heading
  }

  #personas(items: readonly Item[]): void {
    for (const [id, { name, order }] of sortedByOrder(this.#carried.personas)) {
      if (items.some(({ hint }) => hint?.id === id)) this.#teller.meet(id, name, order)
    }
    for (const { node, hint } of items) {
      const id = hint?.id ?? this.#freeId(node.id)
      const now = saidOfNode(node.raw)
      const known = hint && this.#carried.personas.get(id)
      this.#ends.set(node.id, id)
      if (!known) {
        this.#teller.addPersona(id, now.name)
        this.#document.put('personas', id, this.#origin(node))
      }
      const was = known ? parseText(writeText(this.#said.persona(id))) : NOTHING_SAID
      this.#teller.persona(id, { was, now })
      this.#teller.meet(id, now.name)
      const colour = readColour(node.raw.color)
      if (colour && colour !== known?.colour) this.#document.put('personas', id, { colour })
    }
  }

  #notes(items: readonly Item[]): void {
    const foreign = items.filter(({ hint }) => !hint)
    const spots = noteSpots(foreign.map(({ node }) => wholeTextOf(node.raw)))
    for (const [index, { node }] of foreign.entries()) {
      const at = spots[index]!
      const colour = readColour(node.raw.color)
      const text = wholeTextOf(node.raw)
      const fields = { text, at, ...(colour && { colour }), ...this.#origin(node, at) }
      this.#document.put('notes', this.#freeId(node.id), fields)
    }
    for (const { node, hint } of items) {
      const known = hint && this.#carried.notes.get(hint.id)
      if (!known) continue
      const [x, y] = hint.at
      const [right, down] = [node.rect.x - x, node.rect.y - y]
      const isMoved = Math.abs(right) >= 1 || Math.abs(down) >= 1
      const text = wholeTextOf(node.raw)
      const colour = readColour(node.raw.color)
      this.#document.put('notes', hint.id, {
        ...(text !== known.text && { text }),
        ...(isMoved && { at: [known.at[0] + right / SCALE, known.at[1] + down / SCALE] }),
        ...(colour && colour !== known.colour && { colour }),
      })
    }
  }

  /** A canvas without groups is one stage, its cards in the order in which the arrows are walked, else as they stand. */
  #oneStage(cards: readonly Item[]): void {
    if (cards.length === 0) return
    const [order] = evenKeys(1)
    const stage = this.#newId()
    this.#document.put('stages', stage, { order, [ORIGIN]: { raw: {}, at: order } })
    const byNode = new Map(cards.map(item => [item.node.id, item]))
    const standing = inColumns([...byNode.keys()], id => byNode.get(id)!.node.rect)
    const walked = walk(standing, this.#canvas.edges)
    const columns = evenKeys(walked.length)
    for (const [index, nodeId] of walked.entries()) {
      this.#newCard(byNode.get(nodeId)!.node, this.#freeId(nodeId), [stage, 'customer', columns[index]!, 0])
    }
  }

  #cards(
    cards: readonly Item[],
    stageOf: (item: Item) => Id | undefined,
    corners: ReadonlyMap<Id, { readonly x: number; readonly y: number }>,
  ): void {
    const stays = stayed(cards, stageOf, corners)
    const byStage = new Map<Id, { standing: Standing[]; isChanged: boolean }>()
    const foreign = new Map<Id, CanvasNode>()
    let outside = 0
    for (const item of cards) {
      const { node, hint } = item
      const known = hint && this.#carried.touchpoints.get(hint.id)
      const id = known ? hint.id : this.#freeId(node.id)
      const told = this.#toldOf(node, known && id)
      const lane = this.#teller.laneIn(told)
      if (known) this.#teller.touchpoint(id, told)
      else foreign.set(id, node)
      this.#ends.set(node.id, id)

      const stage = stageOf(item)
      const was = known?.place
      const usual = was && holdsTouchpoints(this.#carried, was[1]) ? was[1] : 'customer'
      const isStill = was !== undefined && stays.has(item)
      if (stage !== undefined) {
        const list = byStage.get(stage) ?? { standing: [], isChanged: false }
        byStage.set(stage, list)
        const place: Place | undefined = isStill ? [was[0], lane ?? was[1], was[2], was[3]] : undefined
        list.standing.push({ id, rect: node.rect, lane: lane ?? usual, place })
        if (!isStill || lane !== undefined) list.isChanged = true
      } else if (!isStill) {
        if (!known) outside++
        this.#place(id, ['', lane ?? usual, evenKeys(1)[0]!, 0], foreign.get(id))
      }
    }
    for (const [stage, { standing, isChanged }] of byStage) {
      if (!isChanged) continue
      for (const [id, place] of arrange(stage, standing)) this.#place(id, place, foreign.get(id))
    }
    if (outside > 0) this.#warnings.tell('canvas.outside', { count: outside })
  }

  #toldOf(node: CanvasNode, known: Id | undefined): Told {
    const now = saidOfNode(node.raw)
    if (known === undefined) return { now }
    const was = isAttachment(node.raw) ? now : parseText(writeText(this.#said.touchpoint(known)))
    return { was, now, marks: this.#said.marksOf(known) }
  }

  #place(id: Id, place: Place, foreign: CanvasNode | undefined): void {
    if (foreign) this.#newCard(foreign, id, place)
    else this.#document.put('touchpoints', id, { place })
  }

  #newCard(node: CanvasNode, id: Id, place: Place): void {
    this.#ends.set(node.id, id)
    this.#document.put('touchpoints', id, { place, ...this.#origin(node, place) })
    this.#teller.touchpoint(id, { now: saidOfNode(node.raw) })
  }

  #attachments(items: readonly Item[]): void {
    const count = items.filter(({ node, hint }) => !hint && isAttachment(node.raw)).length
    if (count > 0) this.#warnings.tell('canvas.attachment', { count })
  }

  /** Gives the edges that lead nowhere, to be kept. */
  #links(): unknown[] {
    const claimed = new Set<Id>()
    const left: unknown[] = []
    const leftBefore = new Set(mapOriginOf(this.#carried.meta).edges.map(raw => JSON.stringify(raw)))
    for (const { raw, id: edgeId, from: fromNode, to: toNode } of this.#canvas.edges) {
      const [from, to] = [this.#ends.get(fromNode), this.#ends.get(toNode)]
      const hint = hintOf(raw)
      const link = hint?.is === 'link' && !claimed.has(hint.id) ? this.#carried.links.get(hint.id) : undefined
      const label = textOf(raw, 'label')
      if (hint && link) {
        claimed.add(hint.id)
        this.#keepAdded('links', hint.id, { raw })
        this.#document.put('links', hint.id, {
          ...(from !== undefined && to !== undefined && { from, to }),
          ...(label !== edgeLabel(link) && edgeChange(label, originOf(link)?.raw)),
        })
      } else if (from === undefined || to === undefined) {
        if (!leftBefore.has(JSON.stringify(raw))) {
          this.#warnings.tell('canvas.strayEdge', { text: label || edgeId })
        }
        left.push(raw)
      } else {
        const kind = from === to ? 'loop' : 'next'
        const fields = { kind, from, to, ...readEdgeLabel(label), [ORIGIN]: { raw: withoutHint(raw) } }
        this.#document.put('links', this.#freeId(edgeId), fields)
      }
    }
    return left
  }

  /** What of the file means nothing to us goes with the map. */
  #keepRest(json: Readonly<Fields>, title: Item | undefined, edges: readonly unknown[]): void {
    const before = mapOriginOf(this.#carried.meta)
    const odd = this.#canvas.oddNodes.map(
      raw =>
        before.nodes.find(left => JSON.stringify(left.raw) === JSON.stringify(raw)) ?? {
          raw,
          z: this.#canvas.nodes.length,
        },
    )
    const nodes = [...this.#left, ...odd]
    const top = without(json, name => name === 'nodes' || name === 'edges' || name === HINT)
    const kept = {
      ...(title &&
        !title.hint &&
        this.#origin(title.node)[ORIGIN] && { title: this.#origin(title.node)[ORIGIN] }),
      ...(title?.hint && Object.keys(before.title.raw).length > 0 && { title: before.title }),
      ...(Object.keys(top).length > 0 && { top }),
      ...(nodes.length > 0 && { nodes }),
      ...(edges.length + this.#canvas.oddEdges.length > 0 && { edges: [...edges, ...this.#canvas.oddEdges] }),
    }
    this.#document.putMeta({ [ORIGIN]: Object.keys(kept).length > 0 ? kept : undefined })
  }

  #origin(node: CanvasNode, at?: unknown): { [ORIGIN]: Origin } {
    const raw = withoutHint(node.raw)
    return { [ORIGIN]: { raw, ...(at !== undefined && { at }), z: node.z } }
  }

  /** Names that another program has added to one of ours, or changed, go with its record. */
  #keepAdded(
    table: 'stages' | 'touchpoints' | 'personas' | 'notes' | 'links',
    id: Id,
    node: { raw: Readonly<Fields> },
  ): void {
    const record = this.#carried[table].get(id)
    if (!record) return
    const origin = originOf(record)
    const added = othersNames(node.raw)
    const known = othersNames(origin?.raw ?? {})
    if (JSON.stringify(added) === JSON.stringify(known)) return
    const raw = { ...without(origin?.raw ?? {}, name => Object.hasOwn(known, name)), ...added }
    this.#document.put(table, id, { [ORIGIN]: { ...origin, raw } })
  }

  #freeId(wanted: string): Id {
    const clean = cleanId(wanted)
    const id = this.#taken.has(clean) ? this.#newId() : clean
    this.#taken.add(id)
    return id
  }
}

/** A node whatever its place. */
function unplaced(raw: Readonly<Fields>): string {
  return JSON.stringify(without(raw, name => name === 'x' || name === 'y'))
}

function withoutHint(raw: Readonly<Fields>): Fields {
  return without(raw, name => name === HINT)
}

function edgeChange(
  label: string,
  raw: Readonly<Fields> | undefined,
): { label: string; share?: number } | undefined {
  // A label of somebody else's is written back as it was, in whichever form.
  return raw && textOf(raw, 'label') === label ? undefined : readEdgeLabel(label)
}
