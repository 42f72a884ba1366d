import type { Id } from '../ids'
import type { JourneyMap, RecordOf } from '../journey'
import { sortedByOrder } from '../order'
import type { NoteBox, PersonaBox, StageBox } from './geometry'
import { NOTE, PERSONA, STAGE, STAGE_PICTURE_TOP, stageNumberWidth } from './sizes'
import type { Typesetter } from './text'

/** Personas stand left of the stages, in their order; the first stage begins at x 0, so that they push nothing. */
export function layPersonas(map: JourneyMap, text: Typesetter): ReadonlyMap<Id, PersonaBox> {
  const boxes = new Map<Id, PersonaBox>()
  let y = 0
  for (const [id, persona] of sortedByOrder(map.personas)) {
    const box = personaBox(persona, y, text)
    boxes.set(id, box)
    y += box.height + PERSONA.below
  }
  return boxes
}

function personaBox(persona: RecordOf<'personas'>, y: number, text: Typesetter): PersonaBox {
  const full = PERSONA.width - 2 * PERSONA.padding
  const beside = full - PERSONA.avatar - PERSONA.avatarGap
  const name = text.lines(persona.name, beside, PERSONA.name, PERSONA.name.maxLines)
  const role = text.lines(persona.role, beside, PERSONA.role, PERSONA.role.maxLines)
  const quote = text.lines(persona.quote, full, PERSONA.quote, PERSONA.quote.maxLines)
  const names =
    Math.max(1, name.lines.length) * PERSONA.name.lineHeight + role.lines.length * PERSONA.role.lineHeight
  const quoted = quote.lines.length ? PERSONA.quoteGap + quote.lines.length * PERSONA.quote.lineHeight : 0
  const height = 2 * PERSONA.padding + Math.max(PERSONA.avatar, names) + quoted
  return { x: -PERSONA.gap - PERSONA.width, y, width: PERSONA.width, height, name, role, quote }
}

/** What a stage's head says, broken to its width, and how high it must be for that and for its picture. */
export function stageHead(
  stage: RecordOf<'stages'>,
  { number, width, pictured }: Pick<StageBox, 'number' | 'width' | 'pictured'>,
  text: Typesetter,
) {
  const full = width - 2 * STAGE.padding
  const aside = pictured ? STAGE.picture + STAGE.pictureGap : 0
  const beside = full - stageNumberWidth(number) - Math.max(STAGE.mean, aside)
  const title = text.lines(stage.title, beside, STAGE.title, STAGE.title.maxLines)
  const goal = text.lines(stage.goal, full - aside, STAGE.goal, STAGE.goal.maxLines)
  const goals = goal.lines.length ? STAGE.goalGap + goal.lines.length * STAGE.goal.lineHeight : 0
  const titles = Math.max(1, title.lines.length) * STAGE.title.lineHeight
  const words = STAGE.headTop + titles + goals
  const picture = pictured ? STAGE_PICTURE_TOP + STAGE.picture : 0
  return { title, goal, height: Math.max(words, picture) + STAGE.headBottom }
}

/** Notes lie where they were put, on top of anything. */
export function layNotes(map: JourneyMap, text: Typesetter): ReadonlyMap<Id, NoteBox> {
  const boxes = new Map<Id, NoteBox>()
  for (const [id, note] of map.notes) {
    const broken = text.paragraphs(note.text, NOTE.width - 2 * NOTE.padding, NOTE.text, NOTE.text.maxLines)
    const height = Math.max(NOTE.minHeight, 2 * NOTE.padding + broken.lines.length * NOTE.text.lineHeight)
    boxes.set(id, { x: note.at[0], y: note.at[1], width: NOTE.width, height, text: broken })
  }
  return boxes
}
