import type { Id } from '../../model/ids'
import type { RecordOf } from '../../model/journey'
import { visibleOn } from '../../model/painter/colour'
import { type Detail, detailText, linkText, personaDetails } from '../details/details'
import { type DeckScene, titleBox } from './deckScene'
import { pagesOf, pageTitle } from './pages'
import { type Area, type Paragraph, SLIDE, type Slide, type SlideShape } from './slide'
import { paragraphs } from './stageNotes'

const MOST = 3
const TOP = 1.35
const GAP = 0.3
const INSET = 12

/** Whose journey it is. */
export function personaSlides(scene: DeckScene): Slide[] {
  if (scene.personas.length === 0) return []
  const pages = pagesOf(scene.personas, MOST)
  return pages.map((page, index) => {
    const title = pageTitle(scene, scene.deck.personas, index, pages.length)
    const width = (SLIDE.width - 2 * SLIDE.margin - GAP * (page.length - 1)) / page.length
    const shapes = page.flatMap(([, persona], at) =>
      personaShapes(scene, persona, {
        x: SLIDE.margin + at * (width + GAP),
        y: TOP,
        width,
        height: SLIDE.height - TOP - 0.45,
      }),
    )
    const notes = page.flatMap(([id, persona], at) => [
      ...(at ? [''] : []),
      ...personaNotes(scene, id, persona),
    ])
    return { title, shapes: [titleBox(scene, title), ...shapes], notes }
  })
}

/** One box with all about a persona, and a bar in their colour at its upper edge. */
function personaShapes(scene: DeckScene, persona: RecordOf<'personas'>, area: Area): SlideShape[] {
  const { text, palette, words } = scene
  const name = persona.name.trim() || words.untitled
  const width = area.width - (2 * INSET) / 72
  const said: Paragraph[] = []
  let room = area.height - (2 * INSET) / 72 - 0.1
  const add = ({ paragraph, height }: { paragraph: Paragraph; height: number }) => {
    said.push(paragraph)
    room -= height
  }
  add(text.fit(name, { sizes: [20, 18, 16], width, height: 1, bold: true, colour: palette.ink, maxLines: 2 }))
  const details = personaDetails(scene, persona)
  // Every field gets its share of what the fields before it left.
  details.forEach(({ name: field, text: about }, index) => {
    const share = room / (details.length - index)
    const heading = text.fit(field, {
      sizes: [11],
      width,
      height: 1,
      bold: true,
      colour: palette.ink3,
      before: 9,
      maxLines: 1,
    })
    add(heading)
    add(
      text.fit(about, {
        sizes: [18, 16, 14, 13, 12, 11, 10],
        width,
        height: share - heading.height,
        colour: palette.ink,
      }),
    )
  })
  return [
    {
      type: 'box',
      form: 'roundRect',
      radius: 0.12,
      name,
      ...area,
      fill: palette.card,
      stroke: { colour: palette.line, width: 0.75 },
      paragraphs: said,
      anchor: 'top',
      inset: INSET,
    },
    {
      type: 'box',
      form: 'rect',
      name: '',
      x: area.x + 0.16,
      y: area.y,
      width: area.width - 0.32,
      height: 0.08,
      fill: visibleOn(persona.colour, palette.card),
      paragraphs: [],
    },
  ]
}

function personaNotes(scene: DeckScene, id: Id, persona: RecordOf<'personas'>): string[] {
  const { say, words } = scene
  const links = (scene.linksFrom.get(id) ?? []).map(
    ([, link]): Detail => ({ name: say.leadsTo, text: linkText(scene, link, 'to') }),
  )
  return [
    persona.name.trim() || words.untitled,
    ...[...personaDetails(scene, persona), ...links.filter(({ text }) => text)].flatMap(detail =>
      paragraphs(detailText(detail)),
    ),
  ]
}
