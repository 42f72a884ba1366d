import type { Id } from '../../model/ids'
import { MAX_RECORDS } from '../../model/opening/limits'
import { isObject, own } from '../../model/opening/plain'
import { Document } from '../carried'
import { type ReadMap, refuse } from '../format'
import { openDocument } from '../openDocument'
import { WarningList } from '../warningList'
import { type Fields, parseCanvas } from './canvasFile'
import { groupStages } from './groups'
import { hintOf } from './hint'
import { keepRest } from './keepRest'
import { HINT } from './origin'
import { readCards, readOneStage } from './readCards'
import { type Item, Reading } from './reading'
import { readLinks } from './readLinks'
import { readNotes } from './readNotes'
import { readPersonas } from './readPersonas'
import { readStages } from './readStages'
import { readTitle } from './readTitle'
import { isAttachment, saidOfNode } from './saidOfNode'

/*
 * A canvas becomes a map. One of ours carries the map in pieces, on the very nodes that show it: what was deleted is gone
 * with its piece, what was left alone is exact, and what was reworded, moved or added is read from what the canvas shows.
 * A canvas of anybody else carries nothing, so all of it is read in that way: groups are stages, what lies in them cards.
 */

/** Groups beyond this are no stages of a journey; each is held against each. */
const MAX_GROUPS = 2000

export function readCanvas(json: Readonly<Fields>, name: string, newId: () => Id): ReadMap {
  const warnings = new WarningList('canvas.more')
  const canvas = parseCanvas(json, warnings)
  const { nodes, edges } = canvas
  const isOver =
    nodes.length + edges.length > MAX_RECORDS ||
    nodes.filter(({ type }) => type === 'group').length > MAX_GROUPS
  if (isOver) return refuse('too-large', 'because.tooManyNodes')

  const top = own(json, HINT)
  const document = new Document(isObject(top) ? own(top, 'map') : undefined)
  for (const { raw } of [...nodes, ...edges]) document.merge(hintOf(raw)?.map)
  const isOurs = isObject(top) || nodes.some(({ raw }) => hintOf(raw))
  if (!isOurs && nodes.length === 0) return refuse('nothing-in-it', 'because.emptyCanvas')
  const opened = isOurs ? openDocument(document.text()) : undefined
  if (opened && !opened.ok) return opened

  readItems(new Reading(canvas, document, opened?.map, newId, warnings), titleFrom(name), json)
  const result = openDocument(document.text())
  return result.ok ? { ...result, warnings: warnings.list() } : result
}

/** The name of a file as the title of what is in it. */
function titleFrom(name: string): string {
  return name.replace(/\.[^.]*$/, '').trim()
}

function readItems(reading: Reading, fileTitle: string, json: Readonly<Fields>): void {
  const items = reading.claim()
  const kind = (item: Item) => item.hint?.is
  const groups = items.filter(item => kind(item) === 'stage' || (!item.hint && item.node.type === 'group'))
  const inGroups = new Set(groups)
  const others = items.filter(item => !inGroups.has(item))
  const grouping = groupStages(
    groups.map(item => ({ rect: item.node.rect, isStage: item.hint !== undefined })),
    others.filter(item => !item.hint || item.hint.is === 'touchpoint').map(({ node }) => node.rect),
  )
  const stageIds = readStages(reading, groups, grouping.stages, others)
  const stageOf = ({ node }: Item) => {
    const group = grouping.stageAt(node.rect)
    return group === undefined ? undefined : stageIds.get(group)
  }
  const corners = new Map([...stageIds].map(([group, id]) => [id, groups[group]!.node.rect]))

  const title = readTitle(reading, others, item => stageOf(item) === undefined, fileTitle)
  const rest = others.filter(item => item !== title && kind(item) !== 'about' && kind(item) !== 'title')
  const isAbout = (item: Item) => !item.hint && item.node.id === `${stageOf(item)}about`
  const isPersona = ({ node, hint }: Item) =>
    hint ? hint.is === 'persona' : saidOfNode(node.raw).values.get('kind') === 'persona'
  readPersonas(reading, rest.filter(isPersona))

  const isOneStage = stageIds.size === 0 && items.every(({ hint }) => !hint)
  const nodes = rest.filter(item => !isPersona(item) && !isAbout(item))
  const isCard = (item: Item) =>
    item.hint
      ? item.hint.is === 'touchpoint'
      : isOneStage || stageOf(item) !== undefined || reading.linked.has(item.node.id)
  const cards = nodes.filter(isCard)
  readNotes(
    reading,
    nodes.filter(item => !isCard(item)),
  )
  if (isOneStage) readOneStage(reading, cards)
  else readCards(reading, cards, stageOf, corners)
  const attachments = nodes.filter(({ node, hint }) => !hint && isAttachment(node.raw)).length
  if (attachments > 0) reading.warnings.tell('canvas.attachment', { count: attachments })
  const edges = readLinks(reading)
  keepRest(reading, json, title, edges)
}
