// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { startWords } from '../../../src/i18n'
import MapPage from '../../../src/MapPage'
import { blankMap } from '../../../src/model/blank'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { type EditorActions, EditorActionsContext } from '../../../src/panels/editorActions'
import { askToRestore, useAskedRestore } from '../../../src/panels/versions/askedRestore'
import { memoryStorage } from '../../../src/storage/memoryStorage'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { EditorContext } from '../../../src/store/hooks'
import { createSaving } from '../../../src/store/saving'
import { counterIds } from '../../helpers/maps'

beforeAll(async () => {
  await startWords('en')
})

const VERSION = { id: 'v', at: 1, name: 'Before the workshop' }

/** The page of the map once it is open, as far as it does what was asked for. Gives the versions that it restored. */
function openPage(): string[] {
  const restored: string[] = []
  const map = createMapStore({
    id: 'm',
    newId: counterIds(),
    map: blankMap(counterIds(), { persona: 'Customer' }),
  })
  const desk = createEditor({ map, saving: createSaving(), layout: createLayout(text => text.length * 8) })
  const restore = async (id: string) => {
    restored.push(id)
    return { ok: true }
  }
  const actions = { versions: { now: { restore } } } as unknown as EditorActions
  function Page() {
    useAskedRestore()
    return null
  }
  render(
    <MantineProvider env="test">
      <EditorContext value={desk}>
        <EditorActionsContext value={actions}>
          <Page />
        </EditorActionsContext>
      </EditorContext>
    </MantineProvider>,
  )
  return restored
}

test('a version to be restored, asked for on its own page → is restored once the map is open, and only once', async () => {
  askToRestore('m', VERSION)
  const restored = openPage()
  await waitFor(() => expect(restored).toEqual(['v']))
  expect(openPage()).toEqual([])
})

test('the map’s page left before the map was there → nothing is restored the next time that the map is opened', async () => {
  // A device that takes its time.
  const storage = { ...memoryStorage(), load: () => new Promise<never>(() => {}) }
  askToRestore('m', VERSION)
  const { unmount } = render(
    <MantineProvider env="test">
      <MapPage
        id="m"
        device={{ storage, copies: undefined, journals: undefined, doubt: undefined, second: 'none' }}
      />
    </MantineProvider>,
  )
  await screen.findByLabelText('Opening the map…')
  unmount()
  expect(openPage()).toEqual([])
})
