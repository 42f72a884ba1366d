// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../../src/model/analysis/filter'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { FilterBar } from '../../../src/panels/board/FilterBar'
import { sameFilter } from '../../../src/panels/board/filter/sameFilter'
import { makeRecord } from '../../helpers/maps'
import { mapOf } from '../../model/operations/notation'
import { renderBoardPart } from './renderBoardPart'

function furnished(): JourneyMap {
  const map = mapOf('a b')
  return {
    ...map,
    personas: new Map([['p', makeRecord('personas', { name: 'Nadia' })]]),
    touchpoints: new Map([
      ['a', { ...map.touchpoints.get('a')!, channel: 'app', tags: ['mobile'] }],
      ['b', map.touchpoints.get('b')!],
    ]),
  }
}

const button = (name: string | RegExp) => screen.findByRole('button', { name })

describe('the filter of the board', () => {
  it('is chosen in a panel and said in chips, each of which takes its condition away', async () => {
    const { user, desk } = await renderBoardPart(furnished(), <FilterBar />)
    await user.click(await button('Filter'))
    const panel = within(await screen.findByRole('dialog', { name: 'Filter' }))
    await user.selectOptions(panel.getByRole('combobox', { name: 'Persona' }), 'Nadia')
    await user.click(panel.getByRole('checkbox', { name: 'Pain points' }))
    await user.click(panel.getByRole('checkbox', { name: 'App' }))
    await user.click(panel.getByRole('radio', { name: '3' }))
    await user.click(panel.getByRole('switch', { name: 'Moment of truth' }))
    expect(desk.session.getState().filter).toEqual({
      persona: 'p',
      kinds: ['pain'],
      channels: ['app'],
      tags: [],
      momentsOfTruth: true,
      severity: 3,
    })
    await button(/^Filter.*5.*conditions$/)
    await user.click(await button('Remove from filter: Severity 3 or more'))
    expect(desk.session.getState().filter.severity).toBeUndefined()
    await user.click(await button('Clear'))
    expect(sameFilter(desk.session.getState().filter, NO_FILTER)).toBe(true)
    await button('Filter')
  })

  it('offers the tags that are in use', async () => {
    const { user, desk } = await renderBoardPart(furnished(), <FilterBar />)
    await user.click(await button('Filter'))
    await user.click(await screen.findByRole('combobox', { name: 'Tags' }))
    await user.click(await screen.findByRole('option', { name: 'mobile' }))
    expect(desk.session.getState().filter.tags).toEqual(['mobile'])
  })

  it('of a persona who is gone says nothing', async () => {
    const { desk } = await renderBoardPart(furnished(), <FilterBar />)
    desk.session.setState({ filter: { ...NO_FILTER, persona: 'gone' } })
    await button('Filter')
    expect(screen.queryByRole('group', { name: 'What is shown' })).toBeNull()
  })
})

describe('views', () => {
  it('are saved with the map, shown, updated, renamed, moved and deleted', async () => {
    const { user, desk, map } = await renderBoardPart(furnished(), <FilterBar />)
    const hard = { ...NO_FILTER, severity: 4 }
    desk.session.setState({ filter: hard })
    await user.click(await button('Views'))
    await user.type(await screen.findByRole('textbox', { name: 'Name of the view' }), 'Hard{Enter}')
    const names = () => sortedByOrder(map.map.views).map(([, { name }]) => name)
    expect(names()).toEqual(['Hard'])

    desk.session.setState({ filter: { ...NO_FILTER, channels: ['app'] } })
    await user.type(await screen.findByRole('textbox', { name: 'Name of the view' }), 'App{Enter}')
    await user.click(await button('Actions for App'))
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }))
    expect(names()).toEqual(['App', 'Hard'])

    await user.click(await button('Show view Hard'))
    expect(desk.session.getState().filter).toEqual(hard)

    await user.click(await button('Views'))
    await user.click(await button('Actions for App'))
    await user.click(await screen.findByRole('menuitem', { name: 'Update to what is shown' }))
    expect([...map.map.views.values()].map(({ severity }) => severity)).toEqual([4, 4])
    await user.click(await button('Actions for App'))
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }))
    await user.keyboard('Also hard{Enter}')
    expect(names()).toEqual(['Also hard', 'Hard'])
    await user.click(await button('Actions for Also hard'))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    expect(names()).toEqual(['Hard'])
    map.undo()
    await waitFor(() => expect(names()).toEqual(['Also hard', 'Hard']))
  })
})
