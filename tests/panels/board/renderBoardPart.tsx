import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { startWords } from '../../../src/i18n'
import type { JourneyMap } from '../../../src/model/journey'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { EditorContext } from '../../../src/store/hooks'
import { createSaving } from '../../../src/store/saving'
import { counterIds } from '../../helpers/maps'

// Nothing is hidden here but what is not drawn at all, and to work out what is takes most of the time of a test.
configure({ defaultHidden: true })

/** Something of the board over a real store, in English. */
export async function renderBoardPart(journey: JourneyMap, part: ReactNode) {
  await startWords('en')
  const map = createMapStore({ id: 'map', newId: counterIds('n'), map: journey })
  const layout = createLayout((text, style) => text.length * style.size * 0.5)
  const desk = createEditor({ map, saving: createSaving(), layout })
  const view = render(
    <MantineProvider env="test">
      <Notifications />
      <EditorContext value={desk}>{part}</EditorContext>
    </MantineProvider>,
  )
  return { ...view, desk, map, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}
