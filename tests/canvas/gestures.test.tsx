// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { MapSketch } from '../../src/model/sketch'
import {
  drag,
  letGo,
  makeNewer,
  middleOf,
  onCanvas,
  outline,
  press,
  pull,
  settled,
  sketched,
  steps,
  thing,
  typeInto,
} from './onCanvas'

const GROCERIES: Omit<MapSketch, 'title'> = {
  personas: [{ key: 'nadia', name: 'Nadia' }],
  stages: [
    {
      title: 'Realise',
      touchpoints: [
        { key: 'sees', title: 'Sees', emotion: { nadia: 0 } },
        { key: 'asks', title: 'Asks' },
      ],
    },
    { title: 'Order', touchpoints: [{ key: 'finds', title: 'Finds' }] },
    { title: 'Pay' },
  ],
  paths: [['sees', 'asks']],
  notes: [{ text: 'Free', at: [40, 700] }],
}

test('a card dragged between two of another stage goes there, with one step of undo', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [x, y] = middleOf(editor, 'Finds')
  drag(thing('Touchpoint: Sees'), middleOf(editor, 'Sees'), [x - 95, y])
  expect(outline(editor)).toEqual(['Realise: Asks', 'Order: Sees, Finds', 'Pay: '])
  expect(steps(editor)).toEqual(['changes.move'])
})

test('a card dragged onto the lower half of another goes below it, into its column', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [x, y] = middleOf(editor, 'Finds')
  drag(thing('Touchpoint: Sees'), middleOf(editor, 'Sees'), [x, y + 20])
  const boxes = [...editor.geometry().touchpoints.values()]
  const inOrder = boxes.filter(({ slot }) => slot?.stage === boxes.at(-1)?.slot?.stage)
  expect(inOrder.map(({ slot }) => [slot?.column, slot?.row])).toEqual([
    [0, 0],
    [0, 1],
  ])
})

test('while a card is in the hand those at its landing place make room, the rest stays, and Escape leaves no trace', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const before = editor.geometry()
  const [x, y] = middleOf(editor, 'Finds')
  const placeOf = (title: string) => thing(`Touchpoint: ${title}`).parentElement?.style.transform
  const [asks, sees, finds] = [placeOf('Asks'), placeOf('Sees'), placeOf('Finds')]
  pull(thing('Touchpoint: Sees'), middleOf(editor, 'Sees'), [x - 95, y])
  expect(placeOf('Finds')).not.toBe(finds)
  expect(placeOf('Sees')).not.toBe(sees)
  expect(placeOf('Asks')).toBe(asks)

  fireEvent.keyDown(window, { key: 'Escape' })
  letGo([x - 95, y])
  expect([placeOf('Asks'), placeOf('Sees'), placeOf('Finds')]).toEqual([asks, sees, finds])
  expect(editor.geometry()).toBe(before)
  expect(steps(editor)).toEqual([])
})

test('several selected cards go together, in their order', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  press(thing('Touchpoint: Sees'), middleOf(editor, 'Sees'))
  press(thing('Touchpoint: Asks'), middleOf(editor, 'Asks'), { shiftKey: true })
  const [x, y] = middleOf(editor, 'Finds')
  drag(thing('Touchpoint: Asks'), middleOf(editor, 'Asks'), [x + 95, y])
  expect(outline(editor)).toEqual(['Realise: ', 'Order: Finds, Sees, Asks', 'Pay: '])
  expect(steps(editor)).toEqual(['changes.move'])
})

test('a stage dragged by its head changes places, and its cards go along', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [, order] = [...editor.geometry().stages.values()]
  drag(thing('Stage: Realise'), [60, 20], [order!.x + order!.width - 10, 24])
  expect(outline(editor)).toEqual(['Order: Finds', 'Realise: Sees, Asks', 'Pay: '])
})

test('a note lies where the hand lets go', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  drag(thing('Note: Free'), [60, 720], [160, 690])
  expect([...editor.map.map.notes.values()].map(({ at }) => at)).toEqual([[140, 670]])
})

test('a frame drawn over the ground selects what it touches', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [x, y] = middleOf(editor, 'Asks')
  drag(thing('Stage: Realise'), [4, y + 80], [x, y])
  const titles = editor.session.getState().selection.map(id => editor.map.map.touchpoints.get(id)?.title)
  expect(titles.sort()).toEqual(['Asks', 'Sees'])
})

test('a press on a link selects it, and one beside it does not', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [id, link] = [...editor.geometry().links][0]!
  const [from, to] = link.points
  const middle = [(from!.x + to!.x) / 2, from!.y] as const
  press(thing('Stage: Realise'), [middle[0], middle[1] + 5])
  expect(editor.session.getState().selection).toEqual([id])
  press(thing('Stage: Realise'), [middle[0], middle[1] + 30])
  expect(editor.session.getState().selection).not.toContain(id)
})

test('two taps with the Link tool draw a link, and the tool is put away', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  act(() => editor.session.setState({ tool: 'link' }))
  press(thing('Touchpoint: Asks'), middleOf(editor, 'Asks'), { pointerType: 'touch' })
  press(thing('Touchpoint: Finds'), middleOf(editor, 'Finds'), { pointerType: 'touch' })
  await settled()
  thing('Link: Asks → Finds')
  expect(editor.session.getState()).toMatchObject({ tool: 'select', linkFrom: undefined })
})

test('a link is pulled from the handle of a card onto another', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  press(thing('Touchpoint: Asks'), middleOf(editor, 'Asks'))
  const handle = screen.getByTitle('Pull onto another card to draw a link')
  drag(handle, middleOf(editor, 'Asks'), middleOf(editor, 'Finds'))
  thing('Link: Asks → Finds')
  expect(steps(editor)).toEqual(['changes.addLink'])
})

test('a link let go over nothing is not drawn', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  press(thing('Touchpoint: Asks'), middleOf(editor, 'Asks'))
  drag(screen.getByTitle('Pull onto another card to draw a link'), middleOf(editor, 'Asks'), [-400, 900])
  expect(editor.map.map.links.size).toBe(1)
})

test('a face pulled up rates in whole steps, the curve following, with one step of undo', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const face = screen.getByRole('slider', { name: 'Emotion, Nadia: Sees' })
  const { levels } = editor.geometry().emotion!
  pull(face, [100, levels[0]], [100, levels[1] + 3])
  expect(screen.getByRole('slider', { name: 'Emotion, Nadia: Sees' }).getAttribute('aria-valuetext')).toBe(
    'Positive',
  )
  letGo([100, levels[2] - 40])
  expect([...editor.map.map.ratings.values()]).toEqual([1])
  expect(steps(editor)).toEqual(['changes.rate'])
})

test('a card that is not rated waits on the curve, and a tap rates it', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const face = screen.getByRole('slider', { name: 'Emotion, Nadia: Asks' })
  expect(face.getAttribute('aria-valuetext')).toBe('Not rated')
  press(face, [0, 0], { pointerType: 'touch' })
  expect([...editor.map.map.ratings.values()]).toEqual([0, 0])
  fireEvent.keyDown(screen.getByRole('slider', { name: 'Emotion, Nadia: Asks' }), { key: 'ArrowDown' })
  expect([...editor.map.map.ratings.values()]).toEqual([0, -1])
})

test('a double press in a stage makes a card there, ready for typing; left empty it goes again', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [x] = middleOf(editor, 'Finds')
  press(thing('Stage: Order'), [x, 300])
  press(thing('Stage: Order'), [x, 300])
  const field = screen.getByRole('textbox', { name: 'What happens here?' })
  typeInto(field, 'Compares')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(outline(editor)[1]).toBe('Order: Finds, Compares, ')

  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' })
  expect(outline(editor)[1]).toBe('Order: Finds, Compares')
})

test('keys of an input method are its own', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  act(() => {
    const [id] = editor.map.map.touchpoints.keys()
    editor.session.setState({ editing: { id: id!, field: 'title' } })
  })
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', isComposing: true })
  expect(editor.map.map.touchpoints.size).toBe(3)
  expect(editor.session.getState().editing).toBeDefined()
})

test('a finger on a card that is not selected does not move it', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [x, y] = middleOf(editor, 'Finds')
  drag(thing('Touchpoint: Sees'), middleOf(editor, 'Sees'), [x - 95, y], { pointerType: 'touch' })
  expect(steps(editor)).toEqual([])
  press(thing('Touchpoint: Sees'), middleOf(editor, 'Sees'), { pointerType: 'touch' })
  drag(thing('Touchpoint: Sees'), middleOf(editor, 'Sees'), [x - 95, y], { pointerType: 'touch' })
  expect(outline(editor)).toEqual(['Realise: Asks', 'Order: Sees, Finds', 'Pay: '])
})

test('a right press selects what is there and opens its menu', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [x, y] = middleOf(editor, 'Finds')
  fireEvent.contextMenu(thing('Touchpoint: Finds'), { clientX: x, clientY: y })
  const { selection, menu } = editor.session.getState()
  expect(selection.map(id => editor.map.map.touchpoints.get(id)?.title)).toEqual(['Finds'])
  expect(menu).toMatchObject({ x, y, at: [x, y] })
})

test('one line on a card becomes an annotation of the kind that was begun', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [id] = editor.map.map.touchpoints.keys()
  act(() => editor.session.setState({ annotating: { target: id!, kind: 'pain' } }))
  const field = screen.getByRole('textbox', { name: 'Pain point' })
  typeInto(field, 'Too slow')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect([...editor.map.map.annotations.values()]).toMatchObject([
    { kind: 'pain', text: 'Too slow', target: id },
  ])
  screen.getByRole('img', { name: '1 pain point' })
  expect(editor.session.getState().annotating).toBeUndefined()
})

test('an empty map says how to begin', async () => {
  const editor = await onCanvas(sketched({ personas: [{ name: 'Customer' }] }))
  thing('Persona: Customer')
  fireEvent.click(screen.getByRole('button', { name: 'Add the first stage' }))
  typeInto(screen.getByRole('textbox'), 'Realise')
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' })
  expect(outline(editor)).toEqual(['Realise: '])
  expect(screen.queryByRole('button', { name: 'Add the first stage' })).toBeNull()
  screen.getByRole('button', { name: 'Add touchpoint' })
})

test('what was typed in the one line is kept when the hand goes elsewhere', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  const [id] = editor.map.map.touchpoints.keys()
  act(() => editor.session.setState({ annotating: { target: id!, kind: 'strength' } }))
  typeInto(screen.getByRole('textbox', { name: 'Strength' }), 'Opens at once')
  press(thing('Touchpoint: Finds'), middleOf(editor, 'Finds'))
  expect([...editor.map.map.annotations.values()].map(({ text }) => text)).toEqual(['Opens at once'])
})

test('looked at through one persona, what is not theirs fades', async () => {
  const editor = await onCanvas(
    sketched({
      personas: [
        { key: 'nadia', name: 'Nadia' },
        { key: 'arif', name: 'Arif' },
      ],
      stages: [
        {
          title: 'Order',
          touchpoints: [
            { title: 'Hers', emotion: { nadia: 1 } },
            { title: 'Theirs', emotion: { nadia: 1, arif: -2 } },
            { title: 'Nobody’s' },
          ],
        },
      ],
    }),
  )
  const faded = () =>
    screen
      .getAllByRole('group')
      .filter(element => /faded/.test(element.className))
      .map(element => element.getAttribute('aria-label'))
  expect(faded()).toEqual([])
  const button = screen.getByRole('button', { name: 'Focus on Arif' })
  fireEvent.click(button)
  expect(button.getAttribute('aria-pressed')).toBe('true')
  expect(faded()).toEqual(['Persona: Nadia', 'Touchpoint: Hers'])
  // The face of the card is now that of Arif.
  expect(screen.getAllByRole('img', { name: 'Very negative' })).toHaveLength(1)

  act(() => {
    editor.map.change('changes.remove', tx => tx.remove('personas', editor.session.getState().focus!))
  })
  expect(faded()).toEqual([])
})

test('a map of a newer release is looked at and not touched', async () => {
  const editor = await onCanvas(sketched(GROCERIES))
  makeNewer(editor)
  const [x, y] = middleOf(editor, 'Finds')
  drag(thing('Touchpoint: Sees'), middleOf(editor, 'Sees'), [x - 95, y])
  press(thing('Stage: Order'), [x, 300])
  press(thing('Stage: Order'), [x, 300])
  expect(outline(editor)).toEqual(['Realise: Sees, Asks', 'Order: Finds', 'Pay: '])
  expect(screen.queryByRole('button', { name: 'Add stage' })).toBeNull()
  press(thing('Touchpoint: Finds'), [x, y])
  expect(editor.session.getState().selection).toHaveLength(1)
})
