// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { pairKey } from '../../../src/model/ids'
import { removePersona } from '../../../src/model/operations/personas'
import { idOf, radio, renderInspector } from './renderInspector'
import { dinner } from './sketches'

async function open(title: string) {
  const inspector = await renderInspector(dinner)
  const { map, desk } = inspector
  const id = idOf(map.map, title)
  act(() => desk.session.setState({ selection: [id] }))
  const [nadia, arif] = ['Nadia', 'Arif'].map(name => idOf(map.map, name))
  const ratings = () => [nadia, arif].map(persona => map.map.ratings.get(pairKey(id, persona!)))
  const expectations = () => [nadia, arif].map(persona => map.map.expectations.get(pairKey(id, persona!)))
  return { ...inspector, id, ratings, expectations }
}

describe('a rating', () => {
  test('is given for one persona, and undone alone', async () => {
    const { user, map, ratings } = await open('Searches')
    await user.click(radio('Emotion, Arif', 'Very positive'))
    expect(ratings()).toEqual([-1, 2])
    act(() => void map.undo())
    expect(ratings()).toEqual([-1, undefined])
    expect(radio('Emotion, Arif', 'Very positive')).toHaveProperty('checked', false)
  })

  test('is given for all at once, as one step', async () => {
    const { user, map, ratings } = await open('Searches')
    await user.click(radio('Emotion, All personas', 'Neutral'))
    expect(ratings()).toEqual([0, 0])
    expect(radio('Emotion, All personas', 'Neutral')).toHaveProperty('checked', true)
    act(() => void map.undo())
    expect(ratings()).toEqual([-1, undefined])
  })

  test('is taken away by pressing it again: absent, not neutral', async () => {
    const { user, ratings } = await open('Searches')
    await user.click(radio('Emotion, Nadia', 'Negative'))
    expect(ratings()).toEqual([undefined, undefined])
  })

  test('follows the digits and Delete', async () => {
    const { user, ratings } = await open('Searches')
    act(() => radio('Emotion, Nadia', 'Negative').focus())
    await user.keyboard('5')
    expect(ratings()[0]).toBe(2)
    await user.keyboard('{Delete}')
    expect(ratings()[0]).toBeUndefined()
  })

  test('of all is none of the steps while the personas differ', async () => {
    await open('Searches')
    const all = screen.getByRole('radiogroup', { name: 'Emotion, All personas' })
    expect(all.querySelectorAll(':checked')).toHaveLength(0)
    expect(screen.getByText('mean −1')).toBeTruthy()
  })
})

test('with one persona, theirs is the only scale', async () => {
  const { map, desk } = await renderInspector({ ...dinner, personas: [{ key: 'nadia', name: 'Nadia' }] })
  act(() => desk.session.setState({ selection: [idOf(map.map, 'Searches')] }))
  const groups = screen.getAllByRole('radiogroup', { name: /^Emotion/ })
  expect(groups.map(group => group.getAttribute('aria-label'))).toEqual(['Emotion, Nadia'])
})

test('an expectation is given where it is unfolded, and shows what it came to', async () => {
  const { user, expectations } = await open('Searches')
  await user.click(screen.getByRole('button', { name: /^Expectation/ }))
  await user.click(radio('Expectation, Nadia', 'Positive'))
  expect(expectations()).toEqual([1, undefined])
  expect(screen.getByText('−2 against expectation')).toBeTruthy()
})

test('several touchpoints are rated together for one persona', async () => {
  const { user, map, desk } = await open('Searches')
  const ids = ['Searches', 'Pays'].map(title => idOf(map.map, title))
  act(() => desk.session.setState({ selection: ids }))
  await user.click(radio('Emotion, Nadia', 'Very negative'))
  const nadia = idOf(map.map, 'Nadia')
  expect(ids.map(id => map.map.ratings.get(pairKey(id, nadia)))).toEqual([-2, -2])
  expect(map.undoSteps).toHaveLength(1)
})

test('the figures are of all again once the persona in focus is removed', async () => {
  const { map, desk } = await renderInspector(dinner)
  const arif = idOf(map.map, 'Arif')
  act(() => desk.session.setState({ focus: arif }))
  expect(screen.queryByText('1 of 3 touchpoints rated')).toBeNull()
  act(() => void map.change('changes.remove', tx => removePersona(tx, arif)))
  expect(screen.getByText('1 of 3 touchpoints rated')).toBeTruthy()
})
