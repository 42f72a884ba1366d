// @vitest-environment jsdom
import i18next from 'i18next'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import bn from '../../../src/i18n/bn'
import en from '../../../src/i18n/en'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { findCommands } from '../../../src/panels/search/findCommands'
import { paletteEntries } from '../../../src/panels/search/paletteEntries'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor, type Editor } from '../../../src/store/editor'
import { createSaving } from '../../../src/store/saving'
import { bigMap, counterIds } from '../../helpers/maps'

let desk: Editor

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: { translation: en }, bn: { translation: bn } },
    interpolation: { escapeValue: false },
  })
})

beforeEach(() => {
  const map = createMapStore({ id: 'm', newId: counterIds('new'), map: bigMap(20) })
  desk = createEditor({ map, saving: createSaving(), layout: createLayout(text => text.length * 8) })
})

/** Ids of what a query finds, in their order; those that cannot be done now in brackets. */
async function found(query: string, language = 'en', recent: readonly string[] = []): Promise<string[]> {
  await i18next.changeLanguage(language)
  return findCommands(
    paletteEntries(desk, i18next),
    recent,
  )(query).map(({ entry: { id, hindrance } }) => (hindrance === undefined ? id : `(${id})`))
}

test.each([
  ['a name by its beginning', 'en', 'key sh', 'help.shortcuts'],
  ['a name nearly', 'en', 'instights', 'face.insights'],
  ['a name in Bengali', 'bn', 'বিশ্লেষণ', 'face.insights'],
  ['the English name while the screen speaks Bengali', 'bn', 'switch board', 'face.board'],
  ['the way to see the map as a persona', 'en', 'see as nadia', 'focus.p0'],
])('finds %s', async (_, language, query, id) => {
  expect((await found(query, language))[0]).toBe(id)
})

test('what cannot be done now is found last, and says why', async () => {
  expect(await found('moment of truth')).toEqual(['(card.momentOfTruth)'])
  desk.session.setState({ selection: ['t0'] })
  expect(await found('moment of truth')).toEqual(['card.momentOfTruth'])

  desk.session.setState({ face: 'insights' })
  const all = await found('add')
  const last = all.findIndex(id => id.startsWith('('))
  expect(all.slice(last).every(id => id.startsWith('('))).toBe(true)
  const why = (id: string) => paletteEntries(desk, i18next).find(entry => entry.id === id)?.hindrance
  expect(why('card.below')).toBe('Only on Canvas')
  expect(why('edit.redo')).toBe('Not possible with what is selected now')
})

test('what was done lately comes before what is as near', async () => {
  const usual = await found('lane')
  const lately = usual.at(-1)!
  expect((await found('lane', 'en', [lately]))[0]).toBe(lately)
})

test('the way back to everyone is there only while somebody is looked through', async () => {
  expect(await found('see as everyone')).not.toContain('focus.')
  desk.session.setState({ focus: 'p1' })
  expect(await found('see as everyone')).toContain('focus.')
  expect(await found('see as rahim')).not.toContain('focus.p1')
})
