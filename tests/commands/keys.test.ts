// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { type KeyPress, keyCaps, keyOf } from '../../src/commands/keys'
import { COMMANDS, commandOf } from '../../src/commands/registry'
import { startWords } from '../../src/i18n'
import { BUILT_IN_LANES } from '../../src/model/journey'
import { LANES } from '../../src/model/lanes'

const press = (key: string, given: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...given,
})

describe('a key press', () => {
  test.each<[string, KeyPress, string]>([
    ['a letter', press('v', { code: 'KeyV' }), 'V'],
    ['a letter with Shift', press('T', { code: 'KeyT', shiftKey: true }), 'shift+T'],
    ['Ctrl', press('z', { code: 'KeyZ', ctrlKey: true }), 'mod+Z'],
    ['⌘ and Shift', press('z', { code: 'KeyZ', metaKey: true, shiftKey: true }), 'mod+shift+Z'],
    ['a sign that needs Shift on some boards', press('?', { code: 'Slash', shiftKey: true }), '?'],
    ['the same sign on a board where it does not', press('+', { code: 'BracketRight' }), '+'],
    ['an arrow with Alt', press('ArrowLeft', { code: 'ArrowLeft', altKey: true }), 'alt+ArrowLeft'],
    ['a Bengali letter on the key V', press('র', { code: 'KeyV' }), 'V'],
    ['a Bengali digit', press('৩', { code: 'Digit3' }), '3'],
    ['Alt with a letter on a Mac', press('∂', { code: 'KeyD', altKey: true }), 'alt+D'],
  ])('%s', (_, event, key) => expect(keyOf(event)).toBe(key))

  test('is shown as the platform writes it', () => {
    expect(keyCaps('mod+shift+Z', true)).toEqual(['⌘', '⇧', 'Z'])
    expect(keyCaps('mod+shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyCaps('mod++', false)).toEqual(['Ctrl', '+'])
    expect(keyCaps('+', false)).toEqual(['+'])
  })
})

describe('the commands', () => {
  test('have ids of their own', () => {
    const ids = COMMANDS.map(command => command.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('have names in the words of the screen', async () => {
    const words = await startWords('en')
    expect(COMMANDS.filter(command => !words.exists(command.label)).map(command => command.id)).toEqual([])
  })

  test('switch every lane from birth that can be hidden', () => {
    const hidable = BUILT_IN_LANES.filter(kind => LANES[kind].canHide)
    expect(hidable.map(kind => commandOf(`lane.${kind}`).icon)).toEqual(hidable.map(kind => LANES[kind].icon))
  })

  test('share no key', () => {
    const keys = COMMANDS.flatMap(command => command.keys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
