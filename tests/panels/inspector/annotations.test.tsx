// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { annotationsOf } from '../../../src/model/analysis/annotations'
import { pairKey } from '../../../src/model/ids'
import { moveAmongKind } from '../../../src/panels/inspector/annotations/moveAmongKind'
import { idOf, radio, renderInspector } from './renderInspector'
import { dinner } from './sketches'

async function open(title = 'Searches') {
  const inspector = await renderInspector(dinner)
  const { map, desk } = inspector
  const id = idOf(map.map, title)
  act(() => desk.session.setState({ selection: [id] }))
  /** Kinds and texts, in their order. */
  const noted = () => annotationsOf(map.map, id).map(([, { kind, text }]) => `${kind}: ${text}`)
  return { ...inspector, id, noted }
}

const quick = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'New annotation' })

describe('the quick field', () => {
  test.each([
    ['- no filter', 'pain: no filter'],
    ['+ three ideas', 'opportunity: three ideas'],
    ['! one tap', 'strength: one tap'],
    ['? who pays', 'question: who pays'],
    ['"I gave up"', 'quote: I gave up'],
    ['a recipe card', 'idea: a recipe card'],
  ])('turns %s into %s, and is ready for the next', async (line, made) => {
    const { user, noted } = await open()
    await user.type(quick(), `${line.replace(/[{[]/g, '$&$&')}{Enter}`)
    expect(noted().at(-1)).toBe(made)
    expect(quick().value).toBe('')
    expect(document.activeElement).toBe(quick())
  })

  test('shows what the line becomes while it is typed', async () => {
    const { user } = await open()
    await user.type(quick(), '-')
    expect(screen.getByText('Becomes: Pain point')).toBeTruthy()
    await user.clear(quick())
    await user.type(quick(), '+')
    expect(screen.getByText('Becomes: Opportunity')).toBeTruthy()
  })

  test.each([
    ['Add pain point', 'pain: slow'],
    ['Add opportunity', 'opportunity: slow'],
    ['Add strength', 'strength: slow'],
  ])('takes the kind of the button %s', async (button, made) => {
    const { user, noted } = await open()
    await user.click(screen.getByRole('button', { name: button }))
    await user.keyboard('slow{Enter}')
    expect(noted().at(-1)).toBe(made)
  })

  test('lets a sign count more than the button pressed before', async () => {
    const { user, noted } = await open()
    await user.click(screen.getByRole('button', { name: 'Add strength' }))
    await user.keyboard('- slow{Enter}')
    expect(noted().at(-1)).toBe('pain: slow')
  })

  test('adds nothing while an input method composes, nor from a sign alone', async () => {
    const { user, noted } = await open()
    const before = noted()
    await user.type(quick(), '-{Enter}')
    await user.type(quick(), ' ধীর')
    fireEvent.keyDown(quick(), { key: 'Enter', isComposing: true })
    fireEvent.keyDown(quick(), { key: 'Enter', keyCode: 229 })
    expect(noted()).toEqual(before)
    await user.keyboard('{Enter}')
    expect(noted().at(-1)).toBe('pain: ধীর')
  })

  test('each line is one step of undo', async () => {
    const { user, map, noted } = await open()
    const before = noted()
    await user.type(quick(), '- one{Enter}- two{Enter}')
    act(() => void map.undo())
    expect(noted()).toEqual([...before, 'pain: one'])
  })
})

describe('an annotation', () => {
  test('is measured by what its kind is measured by', async () => {
    const { user, map } = await open()
    await user.click(screen.getByRole('button', { name: /Pain point: Too slow$/ }))
    await user.click(radio('Severity', '4 Serious'))
    await user.click(radio('Frequency', '5 Always'))
    const pain = () => map.map.annotations.get(idOf(map.map, 'Too slow'))
    expect(pain()).toMatchObject({ severity: 4, frequency: 5 })
    expect(screen.getByRole('button', { name: /Severity 4 · Always/ })).toBeTruthy()
    await user.click(radio('Severity', '4 Serious'))
    expect(pain()?.severity).toBeUndefined()

    await user.click(screen.getByRole('button', { name: /Opportunity: A cache$/ }))
    expect(screen.queryByRole('radiogroup', { name: 'Severity' })).toBeNull()
    await user.click(radio('Impact', '3 Medium'))
    await user.click(radio('Effort', '1 Very small'))
    expect(map.map.annotations.get(idOf(map.map, 'A cache'))).toMatchObject({ impact: 3, effort: 1 })
  })

  test('has a status, an evidence grade, an owner and a text, all edited in place', async () => {
    const { user, map } = await open()
    const id = idOf(map.map, 'Too slow')
    await user.click(screen.getByRole('button', { name: /Pain point: Too slow$/ }))
    const card = within(screen.getByRole('button', { name: /Pain point: Too slow$/ }).closest('li')!)
    await user.selectOptions(card.getByRole('combobox', { name: 'Status' }), 'Planned')
    await user.selectOptions(card.getByRole('combobox', { name: 'Evidence' }), 'Measured')
    await user.type(card.getByRole('textbox', { name: 'Owner' }), 'Search team')
    await user.type(card.getByRole('textbox', { name: 'Text of Pain point' }), ' by far')
    expect(map.map.annotations.get(id)).toMatchObject({
      status: 'planned',
      evidence: 'measured',
      owner: 'Search team',
      text: 'Too slow by far',
    })
  })

  test('solves pain points of the whole map, those beside it offered first', async () => {
    const { user, map } = await open()
    await user.click(screen.getByRole('button', { name: /Opportunity: A cache$/ }))
    await user.click(screen.getByRole('combobox', { name: 'Solves' }))
    const options = within(screen.getByRole('listbox', { name: 'Solves' })).getAllByRole('option')
    expect(options.map(option => option.textContent)).toEqual(['Too slow', 'Hidden fees'])
    await user.click(screen.getByRole('option', { name: 'Hidden fees' }))
    const pair = pairKey(idOf(map.map, 'A cache'), idOf(map.map, 'Hidden fees'))
    expect([...map.map.solves.keys()]).toEqual([pair])
    expect(screen.getByText('solves 1 pain')).toBeTruthy()
    act(() => void map.undo())
    expect(map.map.solves.size).toBe(0)
  })

  test('is voted for once by each voter, who can take it back', async () => {
    const { user, map, preferences } = await open()
    const pain = idOf(map.map, 'Too slow')
    act(() => map.change('changes.vote', tx => tx.set('votes', pairKey(pain, 'somebody'), true)))
    const card = within(screen.getByRole('button', { name: /Pain point: / }).closest('li')!)
    await user.click(card.getByRole('button', { name: 'Your vote, 1 vote' }))
    expect(map.map.votes.has(pairKey(pain, preferences.getState().voter))).toBe(true)
    await user.click(card.getByRole('button', { name: 'Your vote, 2 votes', pressed: true }))
    expect([...map.map.votes.keys()]).toEqual([pairKey(pain, 'somebody')])
  })

  test('moves among its kind with Alt and arrows, and keeps the keyboard', async () => {
    const { user, noted } = await open()
    await user.type(quick(), '- second{Enter}- third{Enter}')
    const text = screen.getAllByRole('textbox', { name: 'Text of Pain point' })[2]!
    await user.click(text)
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(noted().filter(line => line.startsWith('pain'))).toEqual([
      'pain: Too slow',
      'pain: third',
      'pain: second',
    ])
    expect(document.activeElement).toHaveProperty('value', 'third')
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect(noted()[0]).toBe('pain: third')
  })

  test('is deleted with an offer to take that back', async () => {
    const { user, noted } = await open()
    const before = noted()
    await user.click(screen.getByRole('button', { name: /Pain point: Too slow$/ }))
    const card = within(screen.getByRole('button', { name: /Pain point: Too slow$/ }).closest('li')!)
    await user.click(card.getByRole('button', { name: 'Delete' }))
    expect(noted()).toEqual(['opportunity: A cache'])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(noted()).toEqual(before)
  })

  test('is no longer offered back when something else was done since', async () => {
    const { user, noted, map } = await open()
    await user.click(screen.getByRole('button', { name: /Pain point: Too slow$/ }))
    const card = within(screen.getByRole('button', { name: /Pain point: Too slow$/ }).closest('li')!)
    await user.click(card.getByRole('button', { name: 'Delete' }))
    await screen.findByText('Pain point deleted')
    await user.type(quick(), '! fast{Enter}')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
    expect(noted()).toEqual(['opportunity: A cache', 'strength: fast'])
    expect(map.undoSteps).toHaveLength(2)
  })
})

test('moving among a kind leaves the order of the others alone', async () => {
  const { map, id, user } = await open()
  await user.type(quick(), '- b{Enter}! s{Enter}- c{Enter}')
  act(() => map.change('changes.move', tx => moveAmongKind(tx, idOf(tx.map, 'c'), 0)))
  expect(annotationsOf(map.map, id).map(([, { text }]) => text)).toEqual([
    'c',
    'Too slow',
    'A cache',
    'b',
    's',
  ])
})

test('a stage is annotated just as a touchpoint is', async () => {
  const { user, noted } = await open('Order')
  await user.type(quick(), '- no overview{Enter}')
  expect(noted()).toEqual(['pain: no overview'])
})
