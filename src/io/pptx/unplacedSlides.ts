import { nameOf } from '../details/details'
import { cardBox } from './cardBox'
import { type DeckScene, titleBox } from './deckScene'
import { pagesOf, pageTitle } from './pages'
import { SLIDE, type Slide } from './slide'
import { cardNotes } from './stageNotes'

const ACROSS = 4
const DOWN = 4
const GAP = 0.25
const TOP = 1.5

/** The cards whose stage or lane is gone, which the map shows in a tray. */
export function unplacedSlides(scene: DeckScene): Slide[] {
  const cards = [...scene.geometry.touchpoints].flatMap(([id, { slot }]) => (slot ? [] : [id]))
  if (cards.length === 0) return []
  const width = (SLIDE.width - 2 * SLIDE.margin - GAP * (ACROSS - 1)) / ACROSS
  const height = (SLIDE.height - SLIDE.margin - TOP - GAP * (DOWN - 1)) / DOWN
  const pages = pagesOf(cards, ACROSS * DOWN)
  return pages.map((page, index) => {
    const title = pageTitle(scene, scene.words.unplaced, index, pages.length)
    const boxes = page.map((id, at) =>
      cardBox(scene, id, {
        x: SLIDE.margin + (at % ACROSS) * (width + GAP),
        y: TOP + Math.floor(at / ACROSS) * (height + GAP),
        width,
        height,
      }),
    )
    return {
      title,
      shapes: [titleBox(scene, title), ...boxes],
      notes: [
        title,
        ...page.flatMap(id => (nameOf(scene, id) === undefined ? [] : ['', ...cardNotes(scene, id)])),
      ],
    }
  })
}
