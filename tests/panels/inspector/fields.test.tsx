// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { removeTouchpoints } from '../../../src/model/operations/touchpoints'
import { createMapStore } from '../../../src/store/createMapStore'
import { counterIds } from '../../helpers/maps'
import { idOf, renderInspector } from './renderInspector'
import { dinner } from './sketches'

async function open(title: string) {
  const inspector = await renderInspector(dinner)
  const id = idOf(inspector.map.map, title)
  act(() => inspector.desk.session.setState({ selection: [id] }))
  return { ...inspector, id }
}

describe('a text', () => {
  test('is saved as it is typed, and typing is one step of undo', async () => {
    const { user, map, id } = await open('Searches')
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ' long')
    expect(map.map.touchpoints.get(id)?.title).toBe('Searches long')
    act(() => void map.undo())
    expect(map.map.touchpoints.get(id)?.title).toBe('Searches')
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Searches')
  })

  test('keeps the cursor in its place when somebody else writes before it', async () => {
    const { user, map, id } = await open('Searches')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
    await user.click(field)
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(field.selectionStart).toBe(6)

    const other = createMapStore({ id: 'map', newId: counterIds('x'), updates: [map.encode()] })
    const updates: Uint8Array[] = []
    other.onUpdate(update => updates.push(update))
    other.change('changes.type', tx =>
      tx.update('touchpoints', id, card => {
        card.title = 'Nadia Searches'
      }),
    )
    act(() => void map.applyRemote(updates))
    expect([field.value, field.selectionStart]).toEqual(['Nadia Searches', 12])
    await user.keyboard('X')
    expect(map.map.touchpoints.get(id)?.title).toBe('Nadia SearchXes')
  })

  test('of the map itself is edited while nothing is selected', async () => {
    const { user, map } = await renderInspector(dinner)
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ' out')
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'A Tuesday.')
    await user.click(screen.getByRole('radio', { name: 'Future state' }))
    expect(map.map.meta).toMatchObject({ title: 'Dinner out', description: 'A Tuesday.', state: 'future' })
  })
})

describe('a touchpoint', () => {
  test('has every field of its schema', async () => {
    const { user, map, id } = await open('Searches')
    for (const [name, text] of [
      ['Description', 'By name'],
      ['Thought', 'Where is it?'],
      ['Owner', 'Web team'],
    ] as const) {
      await user.type(screen.getByRole('textbox', { name }), text)
    }
    await user.click(screen.getByRole('radio', { name: 'Communication' }))
    await user.type(screen.getByRole('textbox', { name: 'From' }), 'Shop')
    await user.type(screen.getByRole('textbox', { name: 'To' }), 'Nadia')
    await user.click(screen.getByRole('radio', { name: 'Indirect' }))
    await user.click(screen.getByRole('switch', { name: 'Moment of truth' }))
    expect(map.map.touchpoints.get(id)).toMatchObject({
      description: 'By name',
      thought: 'Where is it?',
      owner: 'Web team',
      interaction: 'communication',
      from: 'Shop',
      to: 'Nadia',
      direct: false,
      momentOfTruth: true,
    })
  })

  test('moves to another stage and lane by choosing them, each move one step', async () => {
    const { user, map, id } = await open('Searches')
    const before = map.map.touchpoints.get(id)?.place
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), '2 Pay')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lane' }), 'Backstage')
    expect(map.map.touchpoints.get(id)?.place.slice(0, 2)).toEqual([idOf(map.map, 'Pay'), 'backstage'])
    expect(map.map.lanes.get('backstage')?.visible).toBe(true)
    act(() => void map.undo())
    act(() => void map.undo())
    expect(map.map.touchpoints.get(id)?.place).toEqual(before)
  })

  test('leaves the panel when somebody else removes it', async () => {
    const { map, id } = await open('Searches')
    act(() => map.change('changes.remove', tx => removeTouchpoints(tx, [id])))
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Dinner')
  })
})

describe('the channel', () => {
  const channel = () => screen.getByRole('combobox', { name: 'Channel' })

  test('is one of the known ones, chosen from the list', async () => {
    const { user, map, id } = await open('Searches')
    expect(channel()).toHaveProperty('value', 'App')
    await user.click(channel())
    await user.click(screen.getByRole('option', { name: 'Chatbot' }))
    expect(map.map.touchpoints.get(id)?.channel).toBe('chatbot')
  })

  test('is somebody’s own words, which are then offered to the others', async () => {
    const { user, map, id, desk } = await open('Searches')
    await user.clear(channel())
    await user.type(channel(), 'Kitchen radio{Enter}')
    expect(map.map.touchpoints.get(id)?.channel).toBe('Kitchen radio')

    act(() => desk.session.setState({ selection: [idOf(map.map, 'Pays')] }))
    await user.click(channel())
    expect(screen.getByRole('option', { name: 'Kitchen radio' })).toBeTruthy()
  })

  test('typed by its name, in any case, is the known one', async () => {
    const { user, map, id } = await open('Searches')
    await user.clear(channel())
    await user.type(channel(), 'social MEDIA')
    await user.tab()
    expect(map.map.touchpoints.get(id)?.channel).toBe('social')
  })

  test('typed and given up with Escape stays what it was', async () => {
    const { user, map, id } = await open('Searches')
    await user.type(channel(), 'xyz{Escape}')
    await user.tab()
    expect(map.map.touchpoints.get(id)?.channel).toBe('app')
  })
})

describe('several at once', () => {
  test('show what they share, say where they differ, and are set together in one step', async () => {
    const { user, map, desk } = await renderInspector(dinner)
    const ids = ['Searches', 'Fills the basket'].map(title => idOf(map.map, title))
    act(() => desk.session.setState({ selection: ids }))
    expect(screen.getByText('2 selected')).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'Owner' })).toHaveProperty('placeholder', 'Mixed')
    expect(screen.getByRole('combobox', { name: 'Channel' })).toHaveProperty('placeholder', 'Mixed')
    expect(screen.getByRole('combobox', { name: 'Lane' })).toHaveProperty('value', 'customer')

    await user.click(screen.getByRole('switch', { name: 'Moment of truth' }))
    const marked = () => ids.map(id => map.map.touchpoints.get(id)?.momentOfTruth)
    expect(marked()).toEqual([true, true])
    act(() => void map.undo())
    expect(marked()).toEqual([false, false])

    await user.type(screen.getByRole('textbox', { name: 'Owner' }), 'IT')
    expect(ids.map(id => map.map.touchpoints.get(id)?.owner)).toEqual(['IT', 'IT'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lane' }), 'Frontstage')
    expect(ids.map(id => map.map.touchpoints.get(id)?.place[1])).toEqual(['frontstage', 'frontstage'])
  })
})

describe('the other kinds', () => {
  test('a persona: who they are, and their colour', async () => {
    const { user, map, id } = await open('Nadia')
    for (const name of ['Role', 'Quote', 'Goals', 'Needs', 'Frustrations', 'Context']) {
      await user.type(screen.getByRole('textbox', { name }), `${name}!`)
    }
    await user.click(screen.getByRole('radio', { name: 'Colour 3' }))
    expect(map.map.personas.get(id)).toMatchObject({
      name: 'Nadia',
      role: 'Role!',
      quote: 'Quote!',
      goals: 'Goals!',
      needs: 'Needs!',
      frustrations: 'Frustrations!',
      context: 'Context!',
      colour: '#0f7b63',
    })
  })

  test('a stage: its goal, and the emotion in figures, which lead to their touchpoints', async () => {
    const { user, map, id, desk } = await open('Order')
    await user.type(screen.getByRole('textbox', { name: 'Goal' }), 'A full basket')
    expect(map.map.stages.get(id)?.goal).toBe('A full basket')
    expect(screen.getByText('1 of 2 touchpoints rated')).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'Searches' })[0]!)
    expect(desk.session.getState().selection).toEqual([idOf(map.map, 'Searches')])
  })

  test('a link: its kind, label and share, which can be taken away again', async () => {
    const inspector = await renderInspector(dinner)
    const { map, desk, user } = inspector
    const [id] = [...map.map.links.keys()]
    act(() => desk.session.setState({ selection: [id!] }))
    await user.click(screen.getByRole('radio', { name: 'Drop-out' }))
    await user.type(screen.getByRole('textbox', { name: 'Label' }), 'too dear')
    await user.type(screen.getByRole('textbox', { name: 'Share' }), '12')
    expect(map.map.links.get(id!)).toMatchObject({ kind: 'dropout', label: 'too dear', share: 12 })
    await user.clear(screen.getByRole('textbox', { name: 'Share' }))
    expect(map.map.links.get(id!)?.share).toBeUndefined()
  })

  test('a note: its text and colour', async () => {
    const { user, map, id } = await open('Ask Ines')
    await user.type(screen.getByRole('textbox', { name: 'Text' }), ' today')
    await user.click(screen.getByRole('radio', { name: 'Green' }))
    expect(map.map.notes.get(id)).toMatchObject({ text: 'Ask Ines today', colour: '#e2f4ee' })
  })
})

describe('the keyboard', () => {
  test.each([
    ['channel', 'combobox', 'Channel'],
    ['annotations', 'textbox', 'New annotation'],
    ['title', 'textbox', 'Title'],
  ] as const)('is put into the %s when the session asks for it', async (field, role, name) => {
    const { desk } = await open('Searches')
    act(() => desk.session.setState({ inspect: { field } }))
    expect(document.activeElement).toBe(screen.getByRole(role, { name }))
  })

  test('goes back to the card on the map with Escape', async () => {
    const { user, id } = await open('Searches')
    const card = Object.assign(document.createElement('button'), { textContent: 'card' })
    card.dataset.record = id
    document.body.append(card)
    await user.click(screen.getByRole('textbox', { name: 'Description' }))
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(card)
    card.remove()
  })

  test('does not delete the card from a button of the panel', async () => {
    const { user, map, id } = await open('Searches')
    const heard: string[] = []
    const listen = (event: KeyboardEvent) => heard.push(event.key)
    window.addEventListener('keydown', listen)
    within(screen.getByRole('complementary', { name: 'Inspector' }))
      .getByRole('button', { name: 'Hide inspector' })
      .focus()
    await user.keyboard('{Delete}{Backspace}m')
    window.removeEventListener('keydown', listen)
    expect(heard).toEqual(['m'])
    expect(map.map.touchpoints.has(id)).toBe(true)
  })
})

test('a map of a newer release can be read and not changed', async () => {
  const { desk } = await open('Searches')
  Object.defineProperty(desk.map, 'readOnly', { value: true })
  act(() => desk.session.setState({ selection: [idOf(desk.map.map, 'Pays')] }))
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('readOnly', true))
  expect(screen.queryByRole('textbox', { name: 'New annotation' })).toBeNull()
  expect(screen.getByRole('combobox', { name: 'Stage' })).toHaveProperty('disabled', true)
})
