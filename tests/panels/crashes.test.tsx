// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startWords } from '../../src/i18n'
import { createLayout } from '../../src/model/layout/layoutMap'
import { BarPart, DialogPart, FacePart, SidePart } from '../../src/panels/Part'
import { createMapStore } from '../../src/store/createMapStore'
import { createEditor } from '../../src/store/editor'
import { EditorContext, useSession } from '../../src/store/hooks'
import { createSaving } from '../../src/store/saving'
import { bigMap, counterIds } from '../helpers/maps'

beforeAll(() => startWords('en'))

// React says on the console what a boundary has caught; here that is what is wanted.
const { error } = console
beforeEach(() => {
  console.error = () => {}
})
afterEach(() => {
  console.error = error
})

/** Fails to draw as long as it is broken. */
let broken = true
function Fragile({ children = 'whole again' }: { children?: ReactNode }) {
  if (broken) throw new Error('cannot be drawn')
  return <p>{children}</p>
}

function renderPart(part: ReactNode) {
  broken = true
  const map = createMapStore({ id: 'map', newId: counterIds(), map: bigMap(2) })
  const saving = createSaving()
  const desk = createEditor({ map, saving, layout: createLayout(text => text.length) })
  render(
    <MantineProvider env="test">
      <EditorContext value={desk}>
        {part}
        <p>the rest</p>
      </EditorContext>
    </MantineProvider>,
  )
  expect(screen.getByText('the rest')).toBeTruthy()
  return { desk, map, saving, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

describe('a part that crashes', () => {
  test('says what is saved, as saving says it, and is drawn again when asked', async () => {
    const { saving, user } = renderPart(
      <FacePart>
        <Fragile />
      </FacePart>,
    )
    expect(screen.getByRole('alert').textContent).toMatch(/Everything you typed is saved on this device/)
    act(() => saving.setState({ state: 'failing', reason: 'full' }, true))
    expect(screen.getByRole('alert').textContent).toMatch(/not saved yet.*download it as a Jatra file/)
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy()
    broken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('whole again')).toBeTruthy()
  })

  test('leaves the map to be edited, and an edit to be taken back', () => {
    const { map } = renderPart(
      <FacePart>
        <Fragile />
      </FacePart>,
    )
    map.change('changes.test', tx => tx.remove('touchpoints', 't1'))
    expect(map.map.touchpoints.size).toBe(1)
    map.undo()
    expect(map.map.touchpoints.size).toBe(2)
  })

  test('beside the map is tried again with the next selection', () => {
    function Panel() {
      const [id] = useSession(session => session.selection)
      if (id === 't0') throw new Error('cannot show this one')
      return <p>shows {id}</p>
    }
    const { desk } = renderPart(
      <SidePart>
        <Panel />
      </SidePart>,
    )
    act(() => desk.session.setState({ selection: ['t0'] }))
    expect(screen.getByRole('alert')).toBeTruthy()
    act(() => desk.session.setState({ selection: ['t1'] }))
    expect(screen.getByText('shows t1')).toBeTruthy()
  })

  test('of the bar leaves what nobody should be without', async () => {
    const { user } = renderPart(
      <BarPart kept={<button type="button">Export</button>}>
        <Fragile />
      </BarPart>,
    )
    expect(screen.getByRole('button', { name: 'Export' })).toBeTruthy()
    broken = false
    await user.click(screen.getByRole('button', { name: /Try again$/ }))
    expect(screen.getByText('whole again')).toBeTruthy()
  })

  test.each(['a face', 'a bar'])(
    'drawn again as %s gives the keyboard of its button to the face on screen',
    async what => {
      const Part = what === 'a bar' ? BarPart : FacePart
      const { user } = renderPart(
        <main>
          <Part>
            <Fragile />
          </Part>
          <div role="tabpanel" tabIndex={-1} aria-label="the face" />
        </main>,
      )
      broken = false
      screen.getByRole('button', { name: /Try again$/ }).focus()
      await user.keyboard('{Enter}')
      expect(screen.getByText('whole again')).toBeTruthy()
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tabpanel')))
    },
  )

  test('over the map can be closed, and another dialog opens', async () => {
    function Dialogs() {
      const dialog = useSession(session => session.dialog)
      return (
        <DialogPart shows={dialog}>
          {dialog?.name === 'export' && <Fragile />}
          {dialog?.name === 'search' && <p>another</p>}
        </DialogPart>
      )
    }
    const { desk, user } = renderPart(<Dialogs />)
    act(() => desk.session.setState({ dialog: { name: 'export' } }))
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(desk.session.getState().dialog).toBeUndefined()
    act(() => desk.session.setState({ dialog: { name: 'search' } }))
    expect(screen.getByText('another')).toBeTruthy()
  })
})
