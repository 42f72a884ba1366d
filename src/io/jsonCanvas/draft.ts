import { groupBy } from '../../model/groupBy'
import { type Id, splitPair } from '../../model/ids'
import type { Emotion, JourneyMap, Note, Stage } from '../../model/journey'
import { oneLine } from '../../model/oneLine'
import { sortedByOrder } from '../../model/order'
import { type Fields, textOf } from './canvasFile'
import { emotionColour, readColour } from './colours'
import type { NodeKind } from './hint'
import { parseText, type Said, saysSame, writeNameless, writeText } from './nodeText'
import { mapOriginOf, ORIGIN, originOf } from './origin'
import { type Speaker, speaker } from './saidOf'
import { isAttachment, saidOfNode, wholeTextOf } from './saidOfNode'

/** A node that is to be written, before it is known where. */
export interface Draft {
  readonly is: NodeKind
  /** Of its record; empty for the title. */
  readonly id: Id
  /** The record that it stands for. */
  readonly record: object
  /** What it is, what it says and in which colour, as far as that is not as the canvas that it came from has it. */
  readonly fields: Readonly<Fields>
}

/** The nodes of a map, groups first. */
export function draftNodes(map: JourneyMap): Draft[] {
  const said = speaker(map)
  const stages = sortedByOrder(map.stages)
  return [
    ...stages.map(([id, stage]): Draft => ({ is: 'stage', id, record: stage, fields: groupFields(stage) })),
    ...stages.flatMap(([id]) => draftAbout(id, said)),
    ...draftTouchpoints(map, said),
    ...sortedByOrder(map.personas).map(([id, persona]): Draft => {
      const fields = { ...textFields(persona, said.persona(id)), color: persona.colour }
      return { is: 'persona', id, record: persona, fields }
    }),
    ...[...map.notes].map(
      ([id, note]): Draft => ({ is: 'note', id, record: note, fields: noteFields(note) }),
    ),
    ...draftTitle(map, said),
  ]
}

/** What a group's label can say of the title of a stage. */
export function labelOfStage({ title }: Readonly<Pick<Stage, 'title'>>): string {
  return oneLine(title).trim()
}

function groupFields(stage: Readonly<Stage>): Fields {
  const label = labelOfStage(stage)
  const raw = originOf(stage)?.raw ?? {}
  if (raw.type === 'group' && textOf(raw, 'label').trim() === label) return {}
  return { type: 'group', label }
}

/** What a stage says beside its title stands at its top, if there is anything. */
function draftAbout(id: Id, said: Speaker): Draft[] {
  const text = writeNameless(said.stage(id))
  return text ? [{ is: 'about', id, record: {}, fields: { type: 'text', text } }] : []
}

function draftTouchpoints(map: JourneyMap, said: Speaker): Draft[] {
  const ratings = groupBy(map.ratings, ([key]) => splitPair(key)[0])
  const feelingsAt = (id: Id): Emotion[] =>
    (ratings.get(id) ?? []).flatMap(([key, value]) => (map.personas.has(splitPair(key)[1]) ? [value] : []))
  return [...map.touchpoints].map(([id, card]) => {
    const color = originOf(card)?.raw.color ?? emotionColour(feelingsAt(id))
    const fields = { ...textFields(card, said.touchpoint(id)), ...(color !== undefined && { color }) }
    return { is: 'touchpoint', id, record: card, fields }
  })
}

function draftTitle(map: JourneyMap, said: Speaker): Draft[] {
  const { title, description } = map.meta
  if (!title.trim() && !description.trim()) return []
  const record = { [ORIGIN]: mapOriginOf(map.meta).title }
  return [{ is: 'title', id: '', record, fields: textFields(record, said.title(), '# ') }]
}

/** A text of somebody else's stays as it was written, as long as the map still says just that. */
function textFields(record: object, now: Said, level = ''): Fields {
  const raw = originOf(record)?.raw ?? {}
  const text = writeText(now, level)
  const isForeign = raw.type !== undefined || raw.text !== undefined
  if (isForeign && (isAttachment(raw) || saysSame(saidOfNode(raw), parseText(text)))) return {}
  return { type: raw.type ?? 'text', text }
}

/** The colour of a note where none is said. */
const USUAL_NOTE = '#fdf3d8'

function noteFields(note: Readonly<Note>): Fields {
  const raw = originOf(note)?.raw ?? {}
  const isForeign = raw.type !== undefined || raw.text !== undefined
  const keepsColour = isForeign && (readColour(raw.color) ?? USUAL_NOTE) === note.colour
  return {
    ...(isForeign && wholeTextOf(raw) === note.text ? {} : { type: 'text', text: note.text }),
    ...(!keepsColour && { color: note.colour }),
  }
}
