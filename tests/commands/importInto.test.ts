import { describe, expect, it } from 'vitest'
import { importInto } from '../../src/commands/importInto'
import { isMapInText } from '../../src/commands/mapInText'
import { writeFile } from '../../src/model/file'
import { createLayout } from '../../src/model/layout/layoutMap'
import { MAX_RECORDS } from '../../src/model/opening/limits'
import { sha256 } from '../../src/model/sha256'
import { createMapStore } from '../../src/store/createMapStore'
import { createEditor } from '../../src/store/editor'
import { createSaving } from '../../src/store/saving'
import { bigMap, counterIds, makeRecord } from '../helpers/maps'
import { draw, mapOf } from '../model/operations/notation'

function openMap(drawing: string) {
  const map = createMapStore({ id: 'open', newId: counterIds('new'), map: mapOf(drawing) })
  const layout = createLayout((text, { size }) => text.length * size * 0.55)
  return createEditor({ map, saving: createSaving(), layout })
}

const found = (drawing: string) => ({ map: mapOf(drawing), notes: [] })

describe('adding found maps to the open one', () => {
  it('is one step, and selects the stages that came', async () => {
    const editor = openMap('a')
    const outcome = await importInto(editor).add([found('b | c'), found('d')])
    expect(outcome).toEqual({ ok: true, stages: 3 })
    expect(draw(editor.map.map)).toBe('a | b | c | d')
    expect(editor.session.getState().selection).toHaveLength(3)
    editor.map.undo()
    expect(draw(editor.map.map)).toBe('a')
  })

  it('brings the bytes of images', async () => {
    const bytes = new Uint8Array([1, 2, 3])
    const name = sha256(bytes)
    const image = makeRecord('images', { target: 'b', file: name, width: 1, height: 1, order: 'a0' })
    const editor = openMap('a')
    const map = { ...mapOf('b'), images: new Map([['i', image]]) }
    await importInto(editor).add([{ map, notes: [], files: new Map([[name, bytes]]) }])
    expect([...editor.map.map.images.values()]).toMatchObject([{ file: name }])
    expect(await editor.images.read(name)).toEqual(bytes)
  })

  it('refuses more than a map may hold, and changes nothing', async () => {
    const editor = openMap('a')
    const huge = bigMap(10)
    const notes = Array.from({ length: MAX_RECORDS }, (_, n) => [`n${n}`, makeRecord('notes')] as const)
    const outcome = await importInto(editor).add([{ map: { ...huge, notes: new Map(notes) }, notes: [] }])
    expect(outcome).toEqual({ ok: false, reason: 'too-large' })
    expect(draw(editor.map.map)).toBe('a')
  })
})

describe('a pasted text', () => {
  it.each([
    ['a file of ours', writeFile(bigMap(2)), true],
    ['a line', 'Searches for dinner', false],
    ['lines', 'Searches\nPays\nEats', false],
    ['a list', '- Searches\n  - Pays\n- Eats', false],
    ['a list of lines with colons', '- From: home\n- To: the office\n  - by bus: late again', false],
    ['an outline that says what its lines are', '## Buy\n- Pays\n  - emotion: 2\n  - pain: slow', true],
    ['a range of cells', 'Searches\tPays\nEats\tSleeps', false],
    ['a range with a header', 'Stage\tTouchpoint\nBefore\tSearches', true],
    ['a range with lanes', 'Stage\tBefore\tAfter\nTouchpoint\tSearches\tEats\nEmotion\t3\t4', true],
    ['a diagram', 'journey\n  title Dinner\n  section Before\n    Searches: 3: Me', true],
    [
      'a canvas',
      '{"nodes": [{"id": "a", "type": "text", "text": "hi", "x": 0, "y": 0, "width": 9, "height": 9}]}',
      true,
    ],
    ['the word that begins one', 'journey', false],
    ['nothing', '', false],
    ['some JSON', '{"a": 1}', false],
  ])('is %s → a map: %s', (_, text, isMap) => {
    expect(isMapInText(text)).toBe(isMap)
  })
})
