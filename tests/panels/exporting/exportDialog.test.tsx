// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useMemo } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { startWords } from '../../../src/i18n'
import { readMap } from '../../../src/io/readMap'
import type { JourneyMap } from '../../../src/model/journey'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { NOTHING_LEFT_OUT } from '../../../src/model/leaveOut/rules'
import { type MapSketch, mapFromSketch } from '../../../src/model/sketch'
import { exportChoices } from '../../../src/panels/exporting/choices'
import ExportDialog from '../../../src/panels/exporting/ExportDialog'
import { leavingOut } from '../../../src/panels/exporting/leavingOut'
import { CopiesOutContext, useCopiesOut } from '../../../src/store/copiesOut'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { EditorContext } from '../../../src/store/hooks'
import { createSaving } from '../../../src/store/saving'
import { counterIds } from '../../helpers/maps'

/*
 * A page without canvas: pictures in pixels cannot be made here, so what the dialog does when a browser fails at them is
 * seen without pretending. Files are caught where the page hands them out.
 */

const SHOP: MapSketch = {
  title: 'কেনাকাটা / shop',
  personas: [{ key: 'ana', name: 'Ana' }],
  stages: [
    { key: 'look', title: 'Look', touchpoints: [{ key: 'search', title: 'Searches', emotion: { ana: 1 } }] },
    { key: 'buy', title: 'Buy', touchpoints: [{ key: 'pay', title: 'Pays' }] },
  ],
  paths: [['search', 'pay']],
}

interface HandedOut {
  readonly name: string
  readonly content: Blob
}

const files: HandedOut[] = []
/** The maps of which a whole copy was told to have left. */
const copies: string[] = []
const start = exportChoices.getState()

beforeEach(() => {
  files.length = 0
  copies.length = 0
  exportChoices.setState(start, true)
  leavingOut.setState(NOTHING_LEFT_OUT, true)
  const blobs = new Map<string, Blob>()
  URL.createObjectURL = blob => {
    const url = `blob:${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  }
  document.onclick = event => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    files.push({ name: link.download, content: blobs.get(link.href)! })
  }
  Object.assign(document.fonts, { load: async () => [] })
  HTMLCanvasElement.prototype.getContext = () => null
})

async function openDialog() {
  await startWords('en')
  const newId = counterIds()
  const map = createMapStore({ id: 'map', newId, map: mapFromSketch(SHOP, newId) })
  const layout = createLayout((text, { size }) => text.length * size * 0.55)
  const desk = createEditor({ map, saving: createSaving(), layout })
  const idOf = (title: string) => [...map.map.touchpoints].find(([, card]) => card.title === title)![0]
  const show = () =>
    render(
      <MantineProvider env="test">
        <EditorContext value={desk}>
          <CountCopies>
            <ExportDialog />
          </CountCopies>
        </EditorContext>
      </MantineProvider>,
    )
  return { desk, map, idOf, show, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

function CountCopies({ children }: { children: ReactNode }) {
  const usual = useCopiesOut()
  const copiesOut = useMemo(
    () => ({ ...usual, leaving: (id: string) => () => void copies.push(id) }),
    [usual],
  )
  return <CopiesOutContext value={copiesOut}>{children}</CopiesOutContext>
}

/** The map in the file that a button hands out. */
async function taken(
  button: string,
  user: ReturnType<typeof userEvent.setup>,
): Promise<[string, JourneyMap]> {
  await user.click(await screen.findByRole('button', { name: button }))
  await waitFor(() => expect(files).toHaveLength(1))
  const { name, content } = files[0]!
  const read = await readMap(new Uint8Array(await bytes(content)))
  if (!read.ok) throw new Error(read.detail)
  return [name, read.map]
}

function bytes(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(blob)
  })
}

const option = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name })
const titles = (map: JourneyMap) => [...map.touchpoints.values()].map(({ title }) => title)

describe('the export dialog', () => {
  test('has one button for each format, and closes', async () => {
    const { desk, show, user } = await openDialog()
    act(() => desk.session.setState({ dialog: { name: 'export' } }))
    show()
    expect(await screen.findByRole('dialog', { name: 'Export' })).toBeTruthy()
    const group = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('button')
        .map(button => button.textContent)
    expect(group('Pictures, pages and print')).toEqual([
      'PNG image',
      'SVG image',
      'PDF',
      'Web page',
      'Print…',
    ])
    expect(group('Slides and tables')).toEqual(['PowerPoint', 'Excel', 'CSV'])
    expect(group('Text and open data')).toEqual(['Markdown', 'Mermaid', 'JSON Canvas', 'OpenJourney'])
    expect(group('Jatra')).toEqual(['Jatra file'])
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(desk.session.getState().dialog).toBeUndefined()
  })

  test('gives the keyboard back to where it was', async () => {
    const { show } = await openDialog()
    const before = document.body.appendChild(document.createElement('button'))
    before.focus()
    const view = show()
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'PNG image' })),
    )
    view.unmount()
    await waitFor(() => expect(document.activeElement).toBe(before))
    before.remove()
  })

  test.each([
    ['Jatra file', 'কেনাকাটা shop.jatra.json'],
    ['SVG image', 'কেনাকাটা shop.svg'],
  ])('hands out the whole map as %s, under its title', async (button, name) => {
    const { map, show, user } = await openDialog()
    show()
    expect(await taken(button, user)).toEqual([name, map.snapshot()])
    expect((await screen.findByRole('status')).textContent).toContain(name)
    expect(copies).toEqual(['map'])
  })

  test('hands out one stage, named, and nothing of the others', async () => {
    const { show, user } = await openDialog()
    show()
    await user.click(await option('One stage'))
    await user.click(screen.getByRole('combobox', { name: 'Stage' }))
    await user.click(await screen.findByRole('option', { name: '2. Buy' }))
    const [name, map] = await taken('Jatra file', user)
    expect([name, titles(map)]).toEqual(['কেনাকাটা shop · Buy.jatra.json', ['Pays']])
    expect(copies).toEqual([])
  })

  test('makes a copy for clients without what is to be left out, named so, and no copy to come back to', async () => {
    const { show, user } = await openDialog()
    show()
    await user.click(screen.getByRole('button', { name: 'Leave out' }))
    await user.click(screen.getByRole('switch', { name: 'Names of personas' }))
    expect(screen.getByRole('button', { name: 'Leave out 1 rule' })).toBeTruthy()
    const [name, map] = await taken('SVG image', user)
    expect(name).toBe('কেনাকাটা shop (client copy).svg')
    expect([...map.personas.values()].map(persona => persona.name)).toEqual(['Persona 1'])
    expect(copies).toEqual([])
  })

  test('says it where the browser gives pages no clipboard', async () => {
    const { show, user } = await openDialog()
    show()
    await user.click(screen.getByRole('button', { name: 'Copy as Mermaid' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Take it as a file instead')
  })

  test('stops when it is told to, and hands out nothing', async () => {
    const { show, user } = await openDialog()
    show()
    // In one breath: a small map takes no longer than the next one.
    fireEvent.click(screen.getByRole('button', { name: 'SVG image' }))
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await screen.findByText('Cancelled. No file was made.')
    expect([files, copies]).toEqual([[], []])
    // And is ready for the next one.
    await taken('Jatra file', user)
  })

  test('hands out what is selected; with nothing selected that cannot be chosen', async () => {
    const { desk, idOf, show, user } = await openDialog()
    const first = show()
    expect((await option('Selection')).disabled).toBe(true)
    first.unmount()
    act(() => desk.session.setState({ selection: [idOf('Searches')] }))
    show()
    await user.click(await option('Selection'))
    expect(titles((await taken('SVG image', user))[1])).toEqual(['Searches'])
  })

  test('says how many pixels the picture will have, at each size', async () => {
    const { show, user } = await openDialog()
    show()
    const pixels = async () => (await screen.findByText(/ px$/)).textContent!.match(/[\d,]+/g)!.map(figure)
    await user.click(await option('1×'))
    const [width, height] = await pixels()
    // The page calls itself by no known name, so the narrowest limits hold.
    await user.click(screen.getAllByRole<HTMLInputElement>('radio', { name: /×$/ })[1]!)
    expect(await pixels()).toEqual([width! * 2, height! * 2])

    function figure(text: string) {
      return Number(text.replaceAll(',', ''))
    }
  })

  test('says it when the browser makes no picture of that size, and offers a smaller one', async () => {
    const { show, user } = await openDialog()
    show()
    await user.click(await option('2×'))
    await user.click(screen.getByRole('button', { name: 'PNG image' }))
    expect((await screen.findByRole('alert')).textContent).toContain('smaller size')
    expect(files).toEqual([])
    const sizes = screen.getAllByRole('radio', { name: /×$/ }).map(radio => radio.getAttribute('value'))
    expect(sizes).toEqual(['1', '1.4'])
    expect((await option('1.4×')).checked).toBe(true)
  })

  test('white paper is not to be had with light letters', async () => {
    const { show, user } = await openDialog()
    show()
    await user.click(await option('White'))
    await user.click(await option('Dark'))
    expect([(await option('White')).disabled, (await option('Paper')).checked]).toEqual([true, true])
  })

  test('remembers what was chosen', async () => {
    const { show, user } = await openDialog()
    const first = show()
    await user.click(await option('Transparent'))
    await user.click(screen.getByRole('switch', { name: 'Legend' }))
    first.unmount()
    show()
    expect((await option('Transparent')).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Legend' }).checked).toBe(false)
  })
})
