// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { makeSheets } from '../../src/commands/printing/makeSheets'
import { drawPicture } from '../../src/io/picture'
import type { JourneyMap } from '../../src/model/journey'
import { type PageOptions, planPages } from '../../src/model/layout/pages/planPages'
import { createTypesetter } from '../../src/model/layout/text'
import type { PrintMaterial } from '../../src/model/painter/sheets/paintSheet'
import { furnitureOf, titleStrip } from '../../src/model/painter/sheets/strips'
import { bigMap } from '../helpers/maps'
import { writeOptions } from '../helpers/writeOptions'

const MANY: PageOptions = {
  paper: 'a4',
  orientation: 'landscape',
  spread: 'many',
  size: 1,
  margin: 10,
  overlap: 10,
  marks: true,
  piecePlan: true,
}

function sheetsOf(map: JourneyMap, options: PageOptions) {
  const { palette, words, fileWords, locale, measure } = writeOptions
  const text = createTypesetter(measure)
  const title = titleStrip(map.meta.title, [words.states.current, '22 November 2026'], { palette, text })
  const material: PrintMaterial = {
    map: drawPicture(map, { ...writeOptions, title: false, legend: false }),
    above: title,
    below: undefined,
    palette,
    ground: '#ffffff',
    foot: { words: fileWords.print, locale, title: map.meta.title, date: undefined, clamp: line => line },
  }
  const plan = planPages(material.map.bounds, furnitureOf(title, undefined), options)
  return { plan, sheets: makeSheets(plan, material) }
}

const onPage = () => [...document.querySelectorAll('body > [data-sheets] > svg')]

afterEach(() => {
  document.body.replaceChildren()
})

describe('sheets in the page', () => {
  it('are as many as the plan has pages, of the size of the paper, and go again', async () => {
    const { plan, sheets } = sheetsOf(bigMap(20), MANY)
    expect(await sheets.put()).toBe(true)
    expect(onPage()).toHaveLength(plan.pages.length)
    for (const sheet of onPage()) {
      expect([sheet.getAttribute('width'), sheet.getAttribute('height')]).toEqual(['297mm', '210mm'])
    }
    expect(document.querySelector('style')?.textContent).toContain('@page { size: 297mm 210mm; margin: 0 }')
    sheets.giveUp()
    expect(onPage()).toEqual([])
  })

  it('say every title of the map in real text, each where it is seen', () => {
    const map = bigMap(20)
    const { plan, sheets } = sheetsOf(map, MANY)
    sheets.putNow()
    const texts = onPage().map(sheet =>
      [...sheet.querySelectorAll('text')].map(({ textContent }) => textContent),
    )
    const all = new Set(texts.flat())
    for (const { title } of map.stages.values()) expect(all).toContain(title)
    expect(texts[0]).toContain('Current state · 22 November 2026')
    // Each has only what is seen on it.
    expect(texts[0]).toContain('Stage 1')
    expect(texts.at(plan.columns - 1)).not.toContain('Stage 1')
  })

  it('say at their foot which piece they are', () => {
    const { plan, sheets } = sheetsOf(bigMap(20), MANY)
    sheets.putNow()
    const last = onPage().at(-1)?.textContent
    expect(last).toContain(`Row ${plan.rows}, column ${plan.columns}`)
    expect(last).toContain(`Page ${plan.pages.length} of ${plan.pages.length}`)
  })

  it('have no name twice, so that what fades on one does not depend on another', () => {
    const { sheets } = sheetsOf(bigMap(20), MANY)
    sheets.putNow()
    const ids = [...document.querySelectorAll('[data-sheets] [id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('do not come once they were given up', async () => {
    const { sheets } = sheetsOf(bigMap(20), MANY)
    const put = sheets.put()
    sheets.giveUp()
    expect(await put).toBe(false)
    expect(onPage()).toEqual([])
  })
})
