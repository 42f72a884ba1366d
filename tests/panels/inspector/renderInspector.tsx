import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { startWords } from '../../../src/i18n'
import type { Id } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { type MapSketch, mapFromSketch } from '../../../src/model/sketch'
import { InspectorPanel } from '../../../src/panels/inspector/InspectorPanel'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { EditorContext } from '../../../src/store/hooks'
import { createPreferences } from '../../../src/store/preferences'
import { createSaving } from '../../../src/store/saving'
import { PreferencesContext } from '../../../src/store/usePreferences'
import { counterIds } from '../../helpers/maps'

// Nothing is hidden here but what is not drawn at all, and to work out what is takes most of the time of a test.
configure({ defaultHidden: true })

/** The inspector over a real store, in English. Ids of the map are id0, id1 …; `idOf` finds them by title. */
export async function renderInspector(sketch: MapSketch) {
  await startWords('en')
  const newId = counterIds()
  const map = createMapStore({ id: 'map', newId, map: mapFromSketch(sketch, newId) })
  const layout = createLayout((text, style) => text.length * style.size * 0.5)
  const desk = createEditor({ map, saving: createSaving(), layout })
  const preferences = createPreferences(undefined)
  const view = render(
    <PreferencesContext value={preferences}>
      <MantineProvider env="test">
        <Notifications />
        <EditorContext value={desk}>
          <InspectorPanel />
        </EditorContext>
      </MantineProvider>
    </PreferencesContext>,
  )
  return { ...view, desk, map, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), preferences }
}

/** The id of what bears a title, name, label or text. */
export function idOf(map: JourneyMap, title: string): Id {
  for (const table of ['touchpoints', 'stages', 'personas', 'links', 'notes', 'annotations'] as const) {
    for (const [id, record] of map[table]) {
      if (Object.values(record).includes(title)) return id
    }
  }
  throw new Error(`Nothing on the map is called "${title}".`)
}

export const radio = (group: string, name: string) =>
  screen
    .getAllByRole('radio', { name })
    .find(element => element.closest('[role=radiogroup]')?.getAttribute('aria-label') === group)!
