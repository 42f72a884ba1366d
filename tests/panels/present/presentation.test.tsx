// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { startWords } from '../../../src/i18n'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { mapFromSketch } from '../../../src/model/sketch'
import Presentation from '../../../src/panels/present/Presentation'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { EditorContext } from '../../../src/store/hooks'
import { createPreferences } from '../../../src/store/preferences'
import { createSaving } from '../../../src/store/saving'
import { PreferencesContext } from '../../../src/store/usePreferences'
import { counterIds } from '../../helpers/maps'

configure({ defaultHidden: true })

/** A presentation over a real store that begins at the only stage. */
async function present(readOnly = false) {
  await startWords('en')
  const newId = counterIds()
  const map = createMapStore({
    id: 'map',
    newId,
    map: mapFromSketch(
      {
        title: 'Groceries',
        personas: [{ name: 'Ana' }],
        stages: [{ title: 'Order', touchpoints: [{ title: 'Search', opportunities: [{ text: 'Filter' }] }] }],
      },
      newId,
    ),
  })
  if (readOnly) map.lock()
  const layout = createLayout((text, style) => text.length * style.size * 0.5)
  const desk = createEditor({ map, saving: createSaving(), layout })
  desk.session.setState({ presenting: { stage: [...map.map.stages.keys()][0] } })
  render(
    <PreferencesContext value={createPreferences(undefined)}>
      <MantineProvider env="test">
        <EditorContext value={desk}>
          <Presentation />
        </EditorContext>
      </MantineProvider>
    </PreferencesContext>,
  )
  return { desk, map, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

describe('a presentation', () => {
  it('stays at its stage when somebody puts another before it', async () => {
    const { map, user } = await present()
    await user.keyboard('{PageUp}')
    await screen.findByRole('heading', { level: 1, name: 'Groceries' })
    await user.keyboard('{PageDown}')
    map.change('changes.addStage', tx => {
      tx.insert('stages', 'first', { ...tx.map.stages.values().next().value!, title: 'Notice', order: 'Zz' })
    })
    await screen.findByText('Stage 2 of 2')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Order')
  })

  it('takes keys from the editor beneath, wherever the keyboard is', async () => {
    const { user } = await present()
    const heard: string[] = []
    const listen = (event: KeyboardEvent) => heard.push(event.key)
    window.addEventListener('keydown', listen)
    ;(document.activeElement as HTMLElement).blur()
    await user.keyboard('{Delete}s')
    window.removeEventListener('keydown', listen)
    expect(heard).toEqual([])
  })

  it('offers nothing to add to a map that can only be looked at', async () => {
    await present(true)
    expect(screen.getByText('Search').closest('button')).toBeNull()
    expect(screen.getByText('Filter').closest('button')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Pain point' })).toBeNull()
  })

  it('ends with Escape, unless a number is half typed', async () => {
    const { desk, user } = await present()
    await user.keyboard('4')
    await screen.findByText('→ 4')
    await user.keyboard('{Escape}')
    expect(desk.session.getState().presenting).toBeDefined()
    await user.keyboard('{Escape}')
    expect(desk.session.getState().presenting).toBeUndefined()
  })
})
