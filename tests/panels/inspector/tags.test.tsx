// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { idOf, renderInspector } from './renderInspector'

const SKETCH = {
  title: 'Map',
  stages: [
    {
      title: 'Buy',
      touchpoints: [
        { title: 'Search', tags: ['mobile', 'peak'], pains: [{ text: 'Slow' }] },
        { title: 'Pay', tags: ['Mobile'] },
      ],
    },
  ],
}

const field = () => screen.findByRole('combobox', { name: 'Tags' })

describe('tags in the inspector', () => {
  it('are typed, suggested from those in use, and taken away: one step of undo each', async () => {
    const { user, desk, map } = await renderInspector(SKETCH)
    const pay = idOf(map.map, 'Pay')
    const tags = () => map.map.touchpoints.get(pay)?.tags
    act(() => desk.session.setState({ selection: [pay] }))
    await user.type(await field(), 'checkout{Enter}')
    expect(tags()).toEqual(['Mobile', 'checkout'])
    await user.type(await field(), 'pea')
    await user.click(await screen.findByRole('option', { name: 'peak' }))
    expect(tags()).toEqual(['Mobile', 'checkout', 'peak'])
    await user.type(await field(), '{Backspace}')
    expect(tags()).toEqual(['Mobile', 'checkout'])
    expect(map.undoSteps.map(({ label }) => label)).toEqual(Array(3).fill('changes.tags'))
    act(() => void map.undo())
    expect(tags()).toEqual(['Mobile', 'checkout', 'peak'])
  })

  it('of several things are those that all have, and change for all', async () => {
    const { user, desk, map } = await renderInspector(SKETCH)
    const ids = ['Search', 'Pay'].map(title => idOf(map.map, title))
    const tags = () => ids.map(id => map.map.touchpoints.get(id)?.tags)
    act(() => desk.session.setState({ selection: ids }))
    await user.type(await field(), 'new{Enter}')
    expect(tags()).toEqual([
      ['mobile', 'peak', 'new'],
      ['Mobile', 'new'],
    ])
    await user.type(await field(), '{Backspace}{Backspace}')
    expect(tags()).toEqual([['peak'], []])
  })

  it('are given to an annotation among its details', async () => {
    const { user, desk, map } = await renderInspector(SKETCH)
    const slow = idOf(map.map, 'Slow')
    act(() => desk.session.setState({ selection: [slow] }))
    const card = (await screen.findByRole('textbox', { name: 'Text of Pain point' })).closest('li')!
    await user.type(await within(card).findByRole('combobox', { name: 'Tags' }), 'network{Enter}')
    expect(map.map.annotations.get(slow)?.tags).toEqual(['network'])
  })

  it('and a stage has notes for the one who presents it', async () => {
    const { user, desk, map } = await renderInspector(SKETCH)
    const buy = idOf(map.map, 'Buy')
    act(() => desk.session.setState({ selection: [buy] }))
    await user.type(await screen.findByRole('textbox', { name: 'Speaker notes' }), 'Say hello')
    expect(map.map.stages.get(buy)?.speakerNotes).toBe('Say hello')
  })
})
