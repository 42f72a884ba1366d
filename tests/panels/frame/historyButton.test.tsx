// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { startWords } from '../../../src/i18n'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { addAnnotation } from '../../../src/model/operations/annotations'
import { showLane } from '../../../src/model/operations/lanes'
import { rename } from '../../../src/model/operations/records'
import { removeRecords } from '../../../src/model/operations/removeRecords'
import type { Tx } from '../../../src/model/tx'
import { HistoryAnnouncer } from '../../../src/panels/frame/HistoryAnnouncer'
import { HistoryButton } from '../../../src/panels/frame/HistoryButton'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { EditorContext } from '../../../src/store/hooks'
import { createSaving } from '../../../src/store/saving'
import { bigMap, counterIds } from '../../helpers/maps'

// Nothing is hidden here but what is not drawn at all.
configure({ defaultHidden: true })

async function renderButtons() {
  await startWords('en')
  const map = createMapStore({ id: 'm', newId: counterIds('new'), map: bigMap(4) })
  const desk = createEditor({ map, saving: createSaving(), layout: createLayout(text => text.length * 8) })
  render(
    <MantineProvider env="test">
      <EditorContext value={desk}>
        <HistoryButton which="undo" />
        <HistoryButton which="redo" />
        <HistoryAnnouncer />
      </EditorContext>
    </MantineProvider>,
  )
  const change = (label: string, recipe: (tx: Tx) => unknown) => act(() => map.change(label, recipe))
  return { map, desk, change, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

const undo = () => screen.getByRole('button', { name: 'Undo' })
const listed = () =>
  within(screen.getByRole('menu'))
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent?.replace('just now', ''))

describe('the list of steps', () => {
  test('opens by the arrow key, names each step and what it was about, the last first', async () => {
    const { change, user } = await renderButtons()
    change('changes.type', tx => rename(tx, 's0', 'Order'))
    change('changes.lane', tx => showLane(tx, 'backstage', !tx.map.lanes.get('backstage')!.visible))
    change('changes.rate', tx => tx.set('ratings', 't1:p0', 2))
    change('changes.addAnnotation', tx => addAnnotation(tx, 't1', 'pain', ''))
    change('changes.remove', tx => removeRecords(tx, ['t0', 't2']))
    undo().focus()
    await user.keyboard('{ArrowDown}')
    expect(listed()).toEqual([
      'Delete: Touchpoint 1 looks for dinner and 1 more',
      'Add annotation: Touchpoint 2 looks for dinner',
      'Rate: Touchpoint 2 looks for dinner',
      'Show or hide lane: Backstage',
      'Typing: Order',
    ])
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Delete'))
  })

  test('takes back all down to the one that is chosen, says how many, and the other list makes them again', async () => {
    const { map, change, user } = await renderButtons()
    const before = map.snapshot()
    for (const title of ['a', 'b', 'c']) change('changes.type', tx => rename(tx, 't0', title))
    const after = map.snapshot()
    change('changes.remove', tx => removeRecords(tx, ['t1']))
    fireEvent.contextMenu(undo())
    expect(listed()).toEqual(['Delete: Touchpoint 2 looks for dinner', 'Typing: c ×3'])
    await user.click(screen.getByRole('menuitem', { name: /Typing/ }))
    expect(map.snapshot()).toEqual(before)
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('4 steps undone'))

    fireEvent.contextMenu(screen.getByRole('button', { name: 'Redo' }))
    await waitFor(() => expect(listed()).toEqual(['Typing: c ×3', 'Delete: Touchpoint 2 looks for dinner']))
    await user.click(screen.getByRole('menuitem', { name: /Typing/ }))
    expect(map.snapshot()).toEqual(after)
  })

  test('sets those from before the map was opened apart, and says how many more there are', async () => {
    const { map, change } = await renderButtons()
    const earlier = Array.from({ length: 30 }, (_, step) => ({
      label: `changes.${step % 2 ? 'move' : 'set'}`,
      at: 0,
      changes: [{ table: 'votes', id: `a${step}:ana`, before: undefined, after: true } as const],
    }))
    act(() => map.recall(earlier))
    change('changes.type', tx => rename(tx, 't0', 'now'))
    fireEvent.contextMenu(undo())
    const said = [...screen.getByRole('menu').children].map(({ textContent }) => textContent)
    expect(said.slice(1, 5)).toEqual(['Typing: nowjust now', '', 'From before the map was opened', 'Move'])
    expect(listed()).toHaveLength(20)
    expect(screen.getByText('and 11 older steps')).toBeTruthy()
  })

  test('stays shut where nothing can be taken back, or the map can only be read', async () => {
    const { map, change } = await renderButtons()
    fireEvent.contextMenu(undo())
    expect(screen.queryByRole('menu')).toBeNull()
    change('changes.type', tx => rename(tx, 't0', 'now'))
    expect(undo().getAttribute('aria-disabled')).toBe('false')
    act(() => map.lock())
    expect(undo().getAttribute('aria-disabled')).toBe('true')
    fireEvent.contextMenu(undo())
    expect(screen.queryByRole('menu')).toBeNull()
  })
})
