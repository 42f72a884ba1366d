import { describe, expect, test } from 'vitest'
import { createPreferences, followOtherTabs, languageOf, rememberViewport } from '../../src/store/preferences'

/** A browser's storage, as far as preferences use it. */
function memoryStorage(kept: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(kept))
  return {
    get length() {
      return items.size
    },
    key: index => [...items.keys()][index] ?? null,
    getItem: name => items.get(name) ?? null,
    setItem: (name, value) => {
      items.set(name, value)
    },
    removeItem: name => {
      items.delete(name)
    },
    clear: () => items.clear(),
  }
}

const forbid = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('preferences', () => {
  test('are there again in the next tab of this browser', () => {
    const storage = memoryStorage()
    const first = createPreferences(storage)
    first.setState({ language: 'bn', theme: 'dark', homeSort: 'title' })
    rememberViewport(first, 'map1', { x: -10, y: 20, zoom: 0.5 })
    const second = createPreferences(storage).getState()
    expect(second).toEqual(first.getState())
    expect(second.viewports).toEqual({ map1: { x: -10, y: 20, zoom: 0.5 } })
  })

  test('of two open tabs are the same, whichever chose last', () => {
    const storage = memoryStorage()
    const [one, other] = [createPreferences(storage), createPreferences(storage)]
    // As a browser does: the other tabs hear of what one writes.
    const tabs = new EventTarget()
    const hear = () => tabs.dispatchEvent(Object.assign(new Event('storage'), { key: 'jatra.preferences' }))
    followOtherTabs(other, tabs)
    one.setState({ language: 'bn', theme: 'dark' })
    hear()
    expect(other.getState()).toEqual(one.getState())
    other.setState({ homeSort: 'title' })
    expect(createPreferences(storage).getState()).toMatchObject({
      language: 'bn',
      theme: 'dark',
      homeSort: 'title',
    })
  })

  test('know their voter again, though nothing was ever chosen', () => {
    const storage = memoryStorage()
    expect(createPreferences(storage).getState().voter).toBe(createPreferences(storage).getState().voter)
  })

  test('begin with the usual, and a voter of their own', () => {
    const [one, other] = [createPreferences(memoryStorage()), createPreferences(memoryStorage())]
    expect(one.getState()).toMatchObject({ language: undefined, theme: 'system', homeSort: 'changed' })
    expect(one.getState().voter).not.toBe(other.getState().voter)
  })

  test('work as long as the tab where the browser keeps nothing', () => {
    const forbidden = Object.assign(memoryStorage(), { getItem: forbid, setItem: forbid, removeItem: forbid })
    for (const storage of [forbidden, undefined]) {
      const preferences = createPreferences(storage)
      preferences.setState({ theme: 'light' })
      expect(preferences.getState().theme).toBe('light')
    }
  })

  test.each([
    ['no JSON', 'theme=dark'],
    ['not an object', '"dark"'],
    [
      'values that are none of ours',
      '{"state":{"theme":"pink","language":7,"voter":"a b","viewports":{"m":1}},"version":1}',
    ],
    ['no values', '{"state":null,"version":1}'],
  ])('are the usual ones if what was kept is %s', (_, kept) => {
    const preferences = createPreferences(memoryStorage({ 'jatra.preferences': kept })).getState()
    expect(preferences).toMatchObject({ language: undefined, theme: 'system', viewports: {} })
    expect(preferences.voter).toMatch(/^\w{16}$/)
  })

  test('remember the views of the hundred maps that were looked at last', () => {
    const preferences = createPreferences(memoryStorage())
    const look = (map: string) => rememberViewport(preferences, map, { x: 0, y: 0, zoom: 1 })
    for (let index = 0; index < 100; index++) look(`map${index}`)
    look('map0')
    look('new')
    const remembered = Object.keys(preferences.getState().viewports)
    expect(remembered).toHaveLength(100)
    expect(remembered).not.toContain('map1')
    expect(remembered.slice(-2)).toEqual(['map0', 'new'])
  })
})

test.each([
  [undefined, ['bn-BD', 'en'], 'bn'],
  [undefined, ['fr', 'en-GB', 'bn'], 'en'],
  [undefined, ['fr'], 'en'],
  [undefined, [], 'en'],
  ['en', ['bn'], 'en'],
] as const)('chosen %s, in a browser that speaks %j: %s', (chosen, browser, language) => {
  expect(languageOf(chosen, browser)).toBe(language)
})
