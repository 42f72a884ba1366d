// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../../../src/io/html/html'
import { htmlPage } from '../../../src/io/html/htmlPage'
import type { JourneyMap } from '../../../src/model/journey'
import { type MapSketch, mapFromSketch } from '../../../src/model/sketch'
import { PALETTES } from '../../../src/ui/tokens'
import { arbMap, counterIds } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { writeOptions } from '../../helpers/writeOptions'

const SHOP: MapSketch = {
  title: 'Buying shoes',
  personas: [
    { key: 'nadia', name: 'Nadia' },
    { key: 'arif', name: 'Arif' },
  ],
  stages: [
    {
      title: 'Search',
      goal: 'Find a pair',
      touchpoints: [
        { key: 'types', title: 'Types a word', emotion: { nadia: 1, arif: -2 } },
        { key: 'asks', title: 'Asks a friend', emotion: { nadia: 1 } },
        {
          key: 'filters',
          title: 'Filters by size',
          pains: [{ text: 'The filter forgets <everything>', severity: 5, frequency: 4 }],
        },
      ],
    },
  ],
  paths: [['types', 'asks', 'filters']],
}

const shop = () => mapFromSketch(SHOP, counterIds())

const SCRIPT = 'document.title'

function pageOf(map: JourneyMap, script = SCRIPT): { text: string; page: Document } {
  const text = htmlPage(map, { ...writeOptions, palettes: PALETTES }, { fonts: '', script })
  return { text, page: new DOMParser().parseFromString(text, 'text/html') }
}

const named = (page: Document, title: string) =>
  [...page.querySelectorAll<HTMLElement>('aside article')].find(
    entry => entry.querySelector('h3')?.textContent === title,
  )!

describe('a web page', () => {
  it('says all that is on the map, by stage, and leads from it to the card', () => {
    const { page } = pageOf(shop())
    expect([...page.querySelectorAll('h2')].map(it => it.textContent)).toEqual(['Personas', '1. Search'])
    const entry = named(page, 'Filters by size')
    expect(entry.querySelector('li')?.textContent).toBe(
      'Pain point The filter forgets <everything>Severity: 5 · Frequency: 4 · Priority: 20',
    )
    expect(named(page, 'Types a word').textContent).toContain('Emotion, ArifVery negative (−2)')
    const card = [...page.querySelectorAll('#map [data-id]')].find(
      part => part.getAttribute('data-id') === entry.dataset.id,
    )
    expect(card?.textContent).toContain('Filters by size')
    expect(entry.querySelector('[data-to]')?.getAttribute('data-to')).toBe(entry.dataset.id)
  })

  it('has what each persona sees side by side, and for all of them shows one painting of every card', () => {
    const map = shop()
    const { page } = pageOf(map)
    const [nadia, arif] = [...map.personas.keys()]
    const paintings = (title: string) => {
      const { id } = named(page, title).dataset
      return [...page.querySelectorAll('#map [data-id]')]
        .filter(part => part.getAttribute('data-id') === id)
        .map(part => ['data-shown', 'data-fades', 'display'].map(name => part.getAttribute(name)))
    }
    // Both rated it, differently: a face for all, one for each.
    expect(paintings('Types a word')).toEqual([
      ['*', null, null],
      [nadia, null, 'none'],
      [arif, null, 'none'],
    ])
    // Only Nadia did: she sees what all see, Arif a card without a face, faded.
    expect(paintings('Asks a friend')).toEqual([
      [`* ${nadia}`, null, null],
      [arif, null, 'none'],
    ])
    // Nobody's in particular: one painting.
    expect(paintings('Filters by size')).toEqual([[null, null, null]])
  })

  it('may run its own script and no other, and load nothing', () => {
    const { text, page } = pageOf(shop())
    const policy =
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
    const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    const scripts = [...page.querySelectorAll('script')].filter(it => it.type !== 'application/json')
    expect(scripts.map(it => it.textContent)).toEqual([SCRIPT])
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(SCRIPT)}`,
      `style-src ${hash(page.querySelector('style')!.textContent!)}`,
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ])
    expect(text).not.toMatch(/\s(src|href|action|on\w+)\s*=\s*"(?!data:|#)/)
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })

  it('has the colours of both themes', () => {
    const { page } = pageOf(shop())
    const css = page.querySelector('style')!.textContent!
    const [light, dark] = css.split('@media screen and (prefers-color-scheme:dark)')
    expect(light).toContain(`--ink:${PALETTES.light.ink}`)
    expect(dark).toContain(`--ink:${PALETTES.dark.ink}`)
    // No colour of the light theme alone is left in the picture.
    expect(page.querySelector('#map')!.outerHTML).not.toContain(PALETTES.light.ink)
  })

  it('lets no text of the map become anything else, whatever the map', () => {
    const shape = (page: Document) =>
      [...page.querySelectorAll('script,style,iframe,object,embed,a,form,base,meta,link')].map(
        it => it.tagName,
      )
    const usual = shape(pageOf(shop()).page)
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        const { page } = pageOf(map)
        expect(shape(page)).toEqual(usual)
        const handlers = [...page.querySelectorAll('*')]
          .flatMap(it => it.getAttributeNames())
          .filter(name => /^on/i.test(name))
        expect(handlers).toEqual([])
      }),
      { numRuns: runs(4) },
    )
  })

  it('is known by what it is, also after a browser has saved it', () => {
    const head = (text: string) =>
      html.recognises?.({ head: text } as Parameters<NonNullable<typeof html.recognises>>[0])
    const { text } = pageOf(shop())
    expect(head(text)).toBe(true)
    expect(
      head(`<!-- saved from url=(0016)http://localhost -->\n${text.replace('doctype', 'DOCTYPE')}`),
    ).toBe(true)
    expect(head('<svg xmlns="http://www.w3.org/2000/svg">')).toBe(false)
    expect(head('<htmlish>')).toBe(false)
  })
})
