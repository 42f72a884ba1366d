// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { speak, startWords } from '../../../src/i18n'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { type MapSketch, mapFromSketch } from '../../../src/model/sketch'
import { CheckSection } from '../../../src/panels/insights/check/CheckSection'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { EditorContext } from '../../../src/store/hooks'
import { createSaving } from '../../../src/store/saving'
import { counterIds } from '../../helpers/maps'

afterEach(cleanup)

const SKETCH: MapSketch = {
  title: 'Two stages',
  personas: [{ key: 'p', name: 'Nadia' }],
  stages: [
    { title: 'First', touchpoints: [{ title: 'Waits', emotion: { p: -2 } }] },
    { title: 'Second', goal: 'Home', touchpoints: [{ title: 'Goes home', emotion: { p: 1 } }] },
  ],
}

async function renderCheck(sketch: MapSketch = SKETCH) {
  await startWords('en')
  const newId = counterIds()
  const map = createMapStore({ id: 'map', newId, map: mapFromSketch(sketch, newId) })
  const layout = createLayout((text, style) => text.length * style.size * 0.5)
  const desk = createEditor({ map, saving: createSaving(), layout })
  desk.session.setState({ face: 'insights' })
  render(
    <MantineProvider env="test">
      <EditorContext value={desk}>
        <CheckSection />
      </EditorContext>
    </MantineProvider>,
  )
  return { desk, map, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

const NO_GOAL = '“First” does not say what the customer wants to reach.'
const TROUGH = '“Waits” is very negative for Nadia, and no pain point says why.'

/** Every finding as it is told, in its order. */
const told = () => screen.queryAllByTitle('Show on the map').map(button => button.textContent)

test('findings are told by name, warnings first, and lead to their place', async () => {
  const { desk, map, user } = await renderCheck()
  expect(told()).toEqual([TROUGH, NO_GOAL])
  expect(screen.getByRole('status').textContent).toBe('2 findings')

  await user.click(screen.getByRole('button', { name: TROUGH }))
  const { face, selection } = desk.session.getState()
  expect(face).toBe('canvas')
  expect(selection.map(id => map.map.touchpoints.get(id)?.title)).toEqual(['Waits'])
})

test('what is mended is gone at once', async () => {
  const { map } = await renderCheck()
  const [stage] = [...map.map.stages].find(([, { title }]) => title === 'First')!
  map.change('changes.set', tx => {
    tx.update('stages', stage, record => {
      record.goal = 'Warm up'
    })
  })
  await expect.poll(told).toEqual([TROUGH])
})

test('a finding is dismissed with a reason as one step, told under its fold, and restored', async () => {
  const { map, user } = await renderCheck()
  await user.click(screen.getByRole('button', { name: `Dismiss… ${NO_GOAL}` }))
  await user.type(
    await screen.findByRole('textbox', { name: 'Why is this fine here?' }),
    'Out of scope{Enter}',
  )
  await expect.poll(() => screen.getByRole('status').textContent).toBe('1 finding')
  expect(map.undoSteps.map(({ label }) => label)).toEqual(['changes.dismiss'])

  await user.click(screen.getByRole('button', { name: '1 dismissed' }))
  const aside = screen.getByRole('button', { name: `Restore: ${NO_GOAL}` }).closest('li')!
  expect(within(aside).getByText('Out of scope')).toBeTruthy()

  await user.click(screen.getByRole('button', { name: `Restore: ${NO_GOAL}` }))
  await expect.poll(told).toEqual([TROUGH, NO_GOAL])
  map.undo()
  await expect.poll(() => map.map.dismissals.size).toBe(1)
  map.undo()
  await expect.poll(told).toEqual([TROUGH, NO_GOAL])
})

test('the keyboard goes on to the next finding when one is dismissed', async () => {
  const { user } = await renderCheck()
  await user.click(screen.getByRole('button', { name: `Dismiss… ${TROUGH}` }))
  await user.click(await screen.findByRole('button', { name: 'Dismiss' }))
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(`Dismiss… ${NO_GOAL}`)
})

test('a map without fault says what was checked, an empty one what to do', async () => {
  await renderCheck({
    title: 'Fine',
    personas: [{ key: 'p', name: 'Nadia' }],
    stages: [{ title: 'Only', goal: 'Home', touchpoints: [{ title: 'Walks', emotion: { p: 0 } }] }],
  })
  expect(screen.getByRole('status').textContent).toContain('Nothing found')
  cleanup()
  await renderCheck({ title: 'Empty' })
  expect(screen.getByText(/Add stages and touchpoints/)).toBeTruthy()
})

test('findings are told in the language of the screen', async () => {
  await renderCheck()
  await speak('bn')
  await screen.findByRole('button', { name: '“First” ধাপে গ্রাহক কী পেতে চান, তা লেখা নেই।' })
})
