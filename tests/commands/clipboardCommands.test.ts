import { afterEach, expect, test, vi } from 'vitest'
import { clipboardCommands } from '../../src/commands/clipboardCommands'
import { blankMap } from '../../src/model/blank'
import { createLayout } from '../../src/model/layout/layoutMap'
import { createMapStore } from '../../src/store/createMapStore'
import { createEditor } from '../../src/store/editor'
import { createSaving } from '../../src/store/saving'
import { counterIds } from '../helpers/maps'

afterEach(() => vi.unstubAllGlobals())

/** The commands that a menu offers while a persona is selected. */
function offered(): readonly string[] {
  const desk = withSelection()
  return clipboardCommands.filter(command => command.enabled(desk)).map(({ id }) => id)
}

function withSelection() {
  const newId = counterIds()
  const map = createMapStore({ id: 'map', newId, map: blankMap(newId, { persona: 'Customer' }) })
  const desk = createEditor({
    map,
    saving: createSaving(),
    layout: createLayout((text, style) => text.length * style.size * 0.55),
  })
  desk.session.setState({ selection: [...map.map.personas.keys()] })
  return desk
}

test('menus offer to cut, copy and paste only where a page may use the clipboard by itself', () => {
  vi.stubGlobal('ClipboardItem', class {})
  vi.stubGlobal('navigator', { clipboard: { read: () => {}, write: () => {} } })
  expect(offered()).toEqual(['edit.cut', 'edit.copy', 'edit.paste', 'map.pasteList'])

  // As on an address without https: a list pasted by hand into a field is what is left.
  vi.stubGlobal('ClipboardItem', undefined)
  vi.stubGlobal('navigator', {})
  expect(offered()).toEqual(['map.pasteList'])
})

test('what the browser keeps from a command is said, and a cut takes nothing away', async () => {
  vi.stubGlobal('ClipboardItem', class {})
  const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  vi.stubGlobal('navigator', { clipboard: { read: refuse, write: refuse } })
  vi.stubGlobal('document', { createElement: () => ({ dataset: {}, append() {} }) })
  const desk = withSelection()
  const before = desk.map.map
  for (const command of clipboardCommands.slice(0, 3)) {
    const said = new Promise(resolve =>
      desk.session.subscribe(({ clipboardRefused }) => resolve(clipboardRefused)),
    )
    command.run(desk)
    expect(await said).toEqual({ command: command.id.replace('edit.', '') })
  }
  expect(desk.map.map).toBe(before)
})
