import { type PathStep, pathOf } from '../../model/analysis/path'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { sortedByOrder } from '../../model/order'

/** What is on the wall at a time: the title, each stage, the whole, then each step of one persona's path. */
export type Slide =
  | { readonly kind: 'title' }
  | { readonly kind: 'stage'; readonly stage: Id; readonly number: number; readonly of: number }
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'path'
      readonly persona: Id
      readonly step: PathStep
      readonly number: number
      readonly of: number
    }

/** The slides of a map as it is now, with the path of that persona; without one they end with the whole. */
export function slidesOf(map: JourneyMap, persona: Id | undefined): Slide[] {
  const stages = sortedByOrder(map.stages)
  const steps = persona === undefined ? [] : pathOf(map, persona)
  return [
    { kind: 'title' },
    ...stages.map(
      ([stage], index): Slide => ({ kind: 'stage', stage, number: index + 1, of: stages.length }),
    ),
    ...(stages.length > 0 ? [{ kind: 'whole' } as const] : []),
    ...steps.map(
      (step, index): Slide => ({
        kind: 'path',
        persona: persona!,
        step,
        number: index + 1,
        of: steps.length,
      }),
    ),
  ]
}

/** What a slide is about, whatever is added or moved before it: by this the presentation finds its place again. */
export function slideKey(slide: Slide): string {
  if (slide.kind === 'stage') return `stage ${slide.stage}`
  if (slide.kind === 'path') return `path ${slide.step.touchpoint}`
  return slide.kind
}

/** Where a presentation begins: at a stage, or at the title. */
export function firstKey(slides: readonly Slide[], stage: Id | undefined): string {
  const found = slides.find(slide => slide.kind === 'stage' && slide.stage === stage)
  return found ? slideKey(found) : 'title'
}

/**
 * The index of the slide with that key. If it is gone (somebody removed the stage meanwhile), the slide that is now where
 * it was.
 */
export function indexOfKey(slides: readonly Slide[], key: string, before: number): number {
  const index = slides.findIndex(slide => slideKey(slide) === key)
  return index >= 0 ? index : Math.max(0, Math.min(before, slides.length - 1))
}
