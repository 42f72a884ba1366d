import type { JourneyMap } from '../../model/journey'
import { compareText } from '../../model/order'
import type { WriteOptions } from '../format'
import { type DeckScene, deckScene } from './deckScene'
import { insightsSlide } from './insightsSlide'
import { overviewSlides } from './overviewSlides'
import { personaSlides } from './personaSlides'
import type { Slide } from './slide'
import { paragraphs } from './stageNotes'
import { stageSlides } from './stageSlides'
import { titleSlide } from './titleSlide'
import { unplacedSlides } from './unplacedSlides'

/** The slides of a map: what it is, whose, all of it at a glance, each stage, and what it says. */
export function layDeck(map: JourneyMap, options: WriteOptions): Slide[] {
  const scene = deckScene(map, options)
  const insights = insightsSlide(scene)
  return [
    titleSlide(scene),
    ...personaSlides(scene),
    ...withStickyNotes(scene, overviewSlides(scene)),
    ...[...scene.geometry.stages.keys()].flatMap(stage => stageSlides(scene, stage)),
    ...unplacedSlides(scene),
    ...(insights ? [insights] : []),
  ]
}

/** Sticky notes lie anywhere on a map: on slides they are said beside the whole. */
function withStickyNotes({ map, deck }: DeckScene, slides: Slide[]): Slide[] {
  const texts = [...map.notes]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { text }]) => paragraphs(text))
  const last = slides.at(-1)
  if (!last || texts.length === 0) return slides
  return [...slides.slice(0, -1), { ...last, notes: [...last.notes, '', deck.stickyNotes, ...texts] }]
}
