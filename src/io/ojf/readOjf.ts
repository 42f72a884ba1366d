import type { Id } from '../../model/ids'
import { MAX_RECORDS } from '../../model/opening/limits'
import { isObject, own } from '../../model/opening/plain'
import { Document } from '../carried'
import { type ReadMap, refuse } from '../format'
import { openDocument } from '../openDocument'
import { WarningList } from '../warningList'
import { keepRest } from './keepRest'
import { CARDS, noteKindOf } from './kinds'
import { type Fields, listOf, textOf } from './ojfFile'
import { HINT, hintOf } from './origin'
import { readCards } from './readCards'
import { readHead } from './readHead'
import { type Node, Reading } from './reading'
import { readLanes } from './readLanes'
import { readNotes } from './readNotes'
import { readStages } from './readStages'

/*
 * Stages are stages, nodes are cards or notes on them. A file of ours carries our own data on each of them: what it says
 * otherwise than our own writing of that data would is what somebody has changed, and it wins.
 */

export function readOjf(json: Readonly<Fields>, name: string, newId: () => Id): ReadMap {
  const lists = ['stages', 'swimlanes', 'nodes'].map(list => listOf(json, list).items)
  const count = lists.reduce((sum, { length }) => sum + length, 0)
  if (count > MAX_RECORDS) return refuse('too-large', 'because.tooManyNodes')
  const top = own(json, HINT)
  const document = new Document(isObject(top) ? own(top, 'map') : undefined)
  for (const raw of lists.flat()) document.merge(hintOf(raw)?.map)
  const isOurs = isObject(top) || lists.flat().some(raw => hintOf(raw))
  if (!isOurs && count === 0) return refuse('nothing-in-it', 'because.emptyLists')
  const opened = isOurs ? openDocument(document.text()) : undefined
  if (opened && !opened.ok) return opened

  const warnings = new WarningList('ojf.more')
  readItems(new Reading(json, document, opened?.map, newId, warnings), name.replace(/\.[^.]*$/, '').trim())
  const result = openDocument(document.text())
  return result.ok ? { ...result, warnings: warnings.list() } : result
}

function readItems(reading: Reading, fileTitle: string): void {
  const persona = readHead(reading, fileTitle)
  const { ids: stages, twice } = readStages(reading)
  const lanes = readLanes(reading)
  const claimed = new Set<string>()
  const nodes = listOf(reading.json, 'nodes').items.map((raw): Node => {
    const hint = hintOf(raw)
    const key = hint && `${hint.is} ${hint.id}`
    const isKnown = key !== undefined && reading.expected.has(key) && !claimed.has(key)
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
  const columns = readCards(
    reading,
    nodes.filter(node => !isNote(node)),
    persona,
  )
  readNotes(reading, nodes.filter(isNote), columns)
  keepRest(reading, [...lanes.values()], twice)
}
