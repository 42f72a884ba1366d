import type { JourneyMap } from '../../../model/journey'
import type { Slide } from '../slides'

/** What the presenter wants to say to a slide; empty if nothing is written. */
export function notesOf(map: JourneyMap, slide: Slide): string {
  if (slide.kind === 'title' || slide.kind === 'whole') return map.meta.description.trim()
  if (slide.kind === 'path') return map.touchpoints.get(slide.step.touchpoint)?.description.trim() ?? ''
  const stage = map.stages.get(slide.stage)
  const texts = [stage?.speakerNotes, stage?.description, stage?.goal]
  return texts.map(text => text?.trim()).find(Boolean) ?? ''
}
