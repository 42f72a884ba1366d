// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/commands/summarise'
import { readDrawing } from '../../src/library/readDrawing'
import { Thumbnail } from '../../src/library/Thumbnail'
import { TEMPLATES } from '../../src/library/templates'
import type { JourneyMap } from '../../src/model/journey'
import { createLayout } from '../../src/model/layout/layoutMap'
import { mapFromSketch } from '../../src/model/sketch'
import { THEMED } from '../../src/ui/tokens'
import { counterIds, mapWith } from '../helpers/maps'

const layout = createLayout((text, { size }) => text.length * size * 0.55)
const drawingOf = (map: JourneyMap) => summarise(map, { layout, palette: THEMED }).thumbnail

/** The picture as the page has it. */
const drawn = (drawing: string) => render(<Thumbnail drawing={drawing} />).container.querySelector('svg')!
const isSign = (svg: Element) => svg.classList.contains('lucide')

describe('the picture on a card', () => {
  it.each(TEMPLATES.map(template => [template.id, template] as const))(
    'is drawn of %s',
    async (_, template) => {
      const map = mapFromSketch((await template.load()).sketch('bn'), counterIds())
      const svg = drawn(drawingOf(map))
      expect(isSign(svg)).toBe(false)
      expect(svg.querySelectorAll('rect').length).toBeGreaterThanOrEqual(
        map.stages.size + map.touchpoints.size + map.personas.size,
      )
    },
  )

  it('follows the theme of the page', async () => {
    const map = mapFromSketch((await TEMPLATES[0]!.load()).sketch('en'), counterIds())
    expect(drawn(drawingOf(map)).querySelector('[fill="var(--card)"]')).not.toBeNull()
  })

  it('is a sign where there is nothing to draw', () => {
    expect(isSign(drawn(drawingOf(mapWith({}))))).toBe(true)
  })

  const bounds = { x: 0, y: 0, width: 100, height: 50 }
  const rect = { type: 'rect', x: 0, y: 0, width: 10, height: 10, fill: '#fff' }
  it.each([
    ['nothing', ''],
    ['half a drawing', '{"bounds":{"x":0'],
    ['no drawing', '[1,2]'],
    ['null', 'null'],
    ['no shapes', JSON.stringify({ bounds })],
    ['bounds of no size', JSON.stringify({ bounds: { ...bounds, width: 0 }, shapes: [rect] })],
    ['a number that is none', JSON.stringify({ bounds, shapes: [{ ...rect, x: null }] })],
    ['an unknown shape', JSON.stringify({ bounds, shapes: [{ type: 'cloud' }] })],
    ['a path that is none', JSON.stringify({ bounds, shapes: [{ type: 'path', d: 'url(#x)' }] })],
    ['damage deep inside', JSON.stringify({ bounds, shapes: [{ type: 'group', shapes: [{}] }] })],
  ])('is a sign where the drawing is %s', (_, drawing) => {
    expect(readDrawing(drawing)).toBeUndefined()
    expect(isSign(drawn(drawing))).toBe(true)
  })
})
