import { summary } from '../../model/analysis/summary'
import type { Id } from '../../model/ids'
import {
  annotationDetails,
  detailText,
  emotionText,
  nameOf,
  stageDetails,
  touchpointDetails,
} from '../details/details'
import type { DeckScene } from './deckScene'

/*
 * What is said beside a stage: first what the presenter wants to say, then everything that the slide shows, in full, and
 * what it has no room for.
 */

/** The paragraphs about the stage itself; on slides that go on with it, only its name. */
export function stageHeadNotes(scene: DeckScene, stage: Id, title: string, isFirst: boolean): string[] {
  const record = scene.map.stages.get(stage)
  if (!isFirst || !record) return [title]
  const { say } = scene
  const { mean } = summary(scene.map, { stage })
  const speech = record.speakerNotes.trim()
  return [
    ...(speech ? [...paragraphs(speech), ''] : []),
    title,
    ...stageDetails(scene, stage).flatMap(detail => paragraphs(detailText(detail))),
    ...(mean === undefined ? [] : [`${say.mean}: ${emotionText(scene, mean)}`]),
    ...annotationNotes(scene, stage),
  ]
}

/** The paragraphs about a touchpoint. */
export function cardNotes(scene: DeckScene, id: Id): string[] {
  const { map, words } = scene
  const record = map.touchpoints.get(id)
  const lane = map.lanes.get(record?.place[1] ?? '')
  const inLane = lane && (lane.title.trim() || words.lanes[lane.kind])
  return [
    [inLane, nameOf(scene, id)].filter(Boolean).join(' · '),
    ...touchpointDetails(scene, id).flatMap(detail => paragraphs(detailText(detail))),
    ...annotationNotes(scene, id),
  ]
}

export function annotationNotes(scene: DeckScene, target: Id): string[] {
  return (scene.annotations.get(target) ?? []).flatMap(([id]) => annotationNote(scene, id))
}

/** An annotation with all that is known about it. */
export function annotationNote(scene: DeckScene, id: Id): string[] {
  const record = scene.map.annotations.get(id)
  if (!record) return []
  const details = annotationDetails(scene, id).map(detailText).join(' · ')
  const text = record.text.trim() || scene.words.untitled
  return paragraphs(`${scene.say.annotations[record.kind]}: ${text}${details ? ` (${details})` : ''}`)
}

export function paragraphs(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).filter(line => line.trim())
}
