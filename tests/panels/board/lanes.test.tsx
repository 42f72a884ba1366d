// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { cellsOf } from '../../../src/model/operations/cells'
import { AddLane } from '../../../src/panels/board/AddLane'
import { LaneHead } from '../../../src/panels/board/LaneHead'
import { LanesButton } from '../../../src/panels/board/LanesButton'
import { indexAmongAll, indexAt } from '../../../src/panels/board/lanes/laneMoves'
import { shownLaneIds } from '../../../src/panels/board/lanes/useShownLanes'
import { makeRecord } from '../../helpers/maps'
import { mapOf } from '../../model/operations/notation'
import { renderBoardPart } from './renderBoardPart'

/** Customer, emotion, pains, opportunities, strengths and a lane of one's own, with a text in its first stage. */
function board(): JourneyMap {
  const map = mapOf('a b | c')
  const own = makeRecord('lanes', { kind: 'text', title: 'Systems', order: 'aZ' })
  return {
    ...map,
    lanes: new Map([...map.lanes, ['own', own] as const]),
    cells: new Map([['cell', makeRecord('cells', { lane: 'own', target: 's1', text: 'Shop' })]]),
  }
}

const SHOWN = ['customer', 'emotion', 'pains', 'opportunities', 'strengths', 'own']

// jsdom knows pointers, but not their capture.
HTMLElement.prototype.setPointerCapture = () => {}

const nameOf = (lane: string) => screen.findByRole('button', { name: lane })
const item = (name: string) => screen.findByRole('menuitem', { name })

describe('the head of a lane', () => {
  it('renames it in place, and by nothing typed it has the name of its kind', async () => {
    const { user, map } = await renderBoardPart(board(), <LaneHead id="pains" />)
    await user.click(await nameOf('Pain points'))
    await user.click(await item('Rename'))
    await user.keyboard('Woes{Enter}')
    expect(map.map.lanes.get('pains')?.title).toBe('Woes')
    const button = await nameOf('Woes')
    expect(document.activeElement).toBe(button)
    await user.keyboard('{F2}{Backspace}{Enter}')
    await nameOf('Pain points')
    await user.keyboard('{F2}x{Escape}')
    expect(map.map.lanes.get('pains')?.title).toBe('')
  })

  it('moves it past the lanes that are shown, by menu and by keys', async () => {
    const { user, map } = await renderBoardPart(board(), <LaneHead id="pains" />)
    const button = await nameOf('Pain points')
    await user.click(button)
    await user.click(await item('Move up'))
    expect(shownLaneIds(map.map)).toEqual([
      'customer',
      'pains',
      'emotion',
      'opportunities',
      'strengths',
      'own',
    ])
    button.focus()
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    expect(shownLaneIds(map.map)).toEqual([
      'customer',
      'emotion',
      'opportunities',
      'pains',
      'strengths',
      'own',
    ])
    expect(map.undoSteps.length).toBe(3)
  })

  it('hides it; the customer’s stays', async () => {
    const { user, map } = await renderBoardPart(
      board(),
      <>
        <LaneHead id="pains" />
        <LaneHead id="customer" />
      </>,
    )
    await user.click(await nameOf('Pain points'))
    await user.click(await item('Hide'))
    expect(map.map.lanes.get('pains')?.visible).toBe(false)
    await user.click(await nameOf('Customer'))
    await item('Rename')
    await waitFor(() => expect(screen.queryByRole('menuitem', { name: 'Hide' })).toBeNull())
  })

  it('turns a lane of cells to one a touchpoint', async () => {
    const { user, map } = await renderBoardPart(board(), <LaneHead id="own" />)
    await user.click(await nameOf('Systems'))
    await user.click(await screen.findByRole('menuitemradio', { name: 'Touchpoint' }))
    expect(map.map.lanes.get('own')?.per).toBe('touchpoint')
    expect(cellsOf(map.map, 'own', 'a').map(([, { text }]) => text)).toEqual(['Shop'])
  })

  it('deletes a lane of one’s own with what is in it, and one undo brings both back', async () => {
    const { user, map } = await renderBoardPart(board(), <LaneHead id="own" />)
    await user.click(await nameOf('Systems'))
    await user.click(await item('Delete lane'))
    expect([map.map.lanes.has('own'), map.map.cells.size]).toEqual([false, 0])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect([map.map.lanes.has('own'), map.map.cells.size]).toEqual([true, 1])
  })

  it('has an edge that the keyboard pulls; several presses are one step of undo', async () => {
    const { user, map } = await renderBoardPart(board(), <LaneHead id="pains" />)
    const edge = await screen.findByRole('separator', { name: 'Height of lane Pain points' })
    edge.focus()
    await user.keyboard('{End}{Home}{Shift>}{ArrowDown}{/Shift}')
    // Without a layout every lane is 0 high: the step is from there.
    expect(map.map.lanes.get('pains')?.height).toBe(40)
    expect(map.undoSteps.length).toBe(1)
    await user.dblClick(edge)
    expect(map.map.lanes.get('pains')?.height).toBeUndefined()
  })

  it('has an edge that a pointer pulls, once, when it is let go; Escape leaves it', async () => {
    const { map } = await renderBoardPart(board(), <LaneHead id="pains" />)
    const edge = await screen.findByRole('separator')
    fireEvent.pointerDown(edge, { button: 0, clientY: 10 })
    fireEvent.pointerMove(edge, { clientY: 90 })
    fireEvent.pointerMove(edge, { clientY: 130 })
    expect(map.undoSteps.length).toBe(0)
    fireEvent.pointerUp(edge, { clientY: 130 })
    expect(map.map.lanes.get('pains')?.height).toBe(120)
    fireEvent.pointerDown(edge, { button: 0, clientY: 10 })
    fireEvent.pointerMove(edge, { clientY: 300 })
    fireEvent.keyDown(window, { key: 'Escape' })
    fireEvent.pointerUp(edge, { clientY: 300 })
    expect(map.map.lanes.get('pains')?.height).toBe(120)
  })
})

describe('the lanes of the board', () => {
  it('are counted, and each is switched on and off', async () => {
    const { user, map } = await renderBoardPart(board(), <LanesButton />)
    await user.click(await screen.findByRole('button', { name: 'Lanes 6' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Quotes' }))
    expect(map.map.lanes.get('quotes')?.visible).toBe(true)
    await screen.findByRole('button', { name: 'Lanes 7' })
    expect((await screen.findByRole('menuitemcheckbox', { name: 'Customer' })).hasAttribute('disabled')).toBe(
      true,
    )
  })

  it('are added: a hidden one, or one of one’s own below the last', async () => {
    const { user, map } = await renderBoardPart(board(), <AddLane />)
    await user.click(await screen.findByRole('button', { name: 'Add lane' }))
    await user.click(await item('Metrics'))
    expect(map.map.lanes.get('metrics')?.visible).toBe(true)
    await user.click(await screen.findByRole('button', { name: 'Add lane' }))
    await user.click(await item('Text lane…'))
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Rules{Enter}')
    const added = shownLaneIds(map.map).at(-1)!
    expect(map.map.lanes.get(added)).toMatchObject({ kind: 'text', title: 'Rules', per: 'stage' })
  })
})

describe('where a lane goes', () => {
  it('is counted among the shown, while hidden ones keep their neighbours', () => {
    expect(indexAmongAll(['a', 'x', 'b', 'c'], ['a', 'b', 'c'], 'c', 1)).toBe(2)
    expect(indexAmongAll(['a', 'x', 'b', 'c'], ['a', 'b', 'c'], 'a', 1)).toBe(2)
    expect(indexAmongAll(['a', 'b', 'c', 'x'], ['a', 'b', 'c'], 'a', 2)).toBe(2)
  })

  it('is where it was put, for any lanes of which any are shown', () => {
    const lanes = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    fc.assert(
      fc.property(fc.subarray(lanes, { minLength: 1 }), fc.nat(), fc.nat(), (shown, which, where) => {
        const lane: Id = shown[which % shown.length]!
        const to = where % shown.length
        const others = lanes.filter(id => id !== lane)
        others.splice(indexAmongAll(lanes, shown, lane, to), 0, lane)
        expect(others.filter(id => shown.includes(id)).indexOf(lane)).toBe(to)
      }),
    )
  })

  it('is above the first row whose middle is below the pointer', () => {
    const rows = [
      { top: 0, bottom: 40 },
      { top: 40, bottom: 200 },
    ]
    expect([-5, 19, 21, 119, 121, 999].map(y => indexAt(rows, y))).toEqual([0, 0, 1, 1, 2, 2])
  })

  it('starts from what the board shows', () => {
    expect(shownLaneIds(board())).toEqual(SHOWN)
  })
})
