import { summary } from '../../model/analysis/summary'
import { figure } from '../../model/painter/figures'
import { emotionText } from '../details/details'
import type { DeckScene } from './deckScene'
import { type BoxShape, SLIDE, type Slide } from './slide'

/** What the map is called, what it is about, and how much there is of it. */
export function titleSlide(scene: DeckScene): Slide {
  const { map, words, deck, say, palette, text, locale, now } = scene
  const title = map.meta.title.trim() || words.untitledMap
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now)
  const state = `${words.states[map.meta.state]} · ${date}`
  const counts = [
    [deck.stages, map.stages.size],
    [deck.touchpoints, map.touchpoints.size],
    [deck.personas, map.personas.size],
  ] as const
  const counted = counts.map(([name, count]) => `${name}: ${figure(count, locale)}`).join('  ·  ')
  const { mean } = summary(map)
  const about = map.meta.description.trim()
  const width = 10.8
  const x = SLIDE.margin + 0.4

  const heading = text.fit(title, {
    sizes: [44, 40, 36, 32, 28],
    width,
    height: 1.9,
    bold: true,
    colour: palette.ink,
  })
  const aboutText = text.fit(about, { sizes: [18, 16, 14], width, height: 1.7, colour: palette.ink2 })
  const line = (name: string, y: number, said: string, size: number, colour: string): BoxShape => ({
    type: 'box',
    form: 'rect',
    name,
    x,
    y,
    width,
    height: 0.4,
    paragraphs: [text.line(said, size, width, { colour })],
    anchor: 'middle',
    inset: 0,
  })
  return {
    title,
    shapes: [
      {
        type: 'box',
        form: 'rect',
        name: '',
        x: 0,
        y: 0,
        width: 0.18,
        height: SLIDE.height,
        fill: palette.accent,
        paragraphs: [],
      },
      {
        type: 'box',
        form: 'rect',
        name: title,
        x,
        y: 1.3,
        width,
        height: 2,
        paragraphs: [heading.paragraph],
        anchor: 'bottom',
        inset: 0,
        isTitle: true,
      },
      line(state, 3.4, state, 16, palette.ink2),
      ...(about
        ? [
            {
              type: 'box' as const,
              form: 'rect' as const,
              name: say.description,
              x,
              y: 3.95,
              width,
              height: 1.8,
              paragraphs: [aboutText.paragraph],
              anchor: 'top' as const,
              inset: 0,
            },
          ]
        : []),
      line(counted, 6.2, counted, 14, palette.ink3),
    ],
    notes: [
      title,
      state,
      ...about.split(/\n+/),
      counted,
      ...(mean === undefined ? [] : [`${say.mean}: ${emotionText(scene, mean)}`]),
    ].filter(note => note.trim()),
  }
}
