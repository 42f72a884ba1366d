// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { startWords } from '../../../src/i18n'
import { readMap } from '../../../src/io/readMap'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { mapFromSketch } from '../../../src/model/sketch'
import { exportChoices } from '../../../src/panels/exporting/choices'
import ExportDialog from '../../../src/panels/exporting/ExportDialog'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { EditorContext } from '../../../src/store/hooks'
import { createSaving } from '../../../src/store/saving'
import { counterIds } from '../../helpers/maps'
import { bytesOf } from '../../io/helpers'

/** What the page hands out, read as text. */
let handedOut: Promise<string> | undefined
const start = exportChoices.getState()

beforeEach(async () => {
  handedOut = undefined
  exportChoices.setState(start, true)
  URL.createObjectURL = content => {
    handedOut = (content as Blob).text()
    return 'blob:file'
  }
  document.onclick = event => {
    if (event.target instanceof HTMLAnchorElement) event.preventDefault()
  }
  Object.assign(document.fonts, { load: async () => [] })
  HTMLCanvasElement.prototype.getContext = () => null
  await startWords('en')
})

function openOn(face: 'canvas' | 'board', isFolded = false) {
  const newId = counterIds()
  const map = mapFromSketch(
    {
      title: 'Shop',
      lanes: ['pains', 'opportunities'],
      personas: [{ key: 'ana', name: 'Ana' }],
      stages: [
        {
          title: 'Buy',
          touchpoints: [
            {
              title: 'Pays',
              emotion: { ana: 1 },
              pains: [{ text: 'Late fees', severity: 4 }],
              opportunities: [{ text: 'Show them first' }],
            },
          ],
        },
      ],
    },
    newId,
  )
  const layout = createLayout((text, { size }) => text.length * size * 0.55)
  const store = createMapStore({ id: 'map', newId, map })
  const desk = createEditor({ map: store, saving: createSaving(), layout })
  desk.session.setState({ face, collapsed: isFolded ? [...map.stages.keys()] : [] })
  render(
    <MantineProvider env="test">
      <EditorContext value={desk}>
        <ExportDialog />
      </EditorContext>
    </MantineProvider>,
  )
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 })
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

describe('choices for pictures', () => {
  test('the board is pictured while it is on screen, with the lanes that are chosen and nothing of others', async () => {
    const user = openOn('board')
    await screen.findByText(/ px$/)
    expect(radio('Board').checked).toBe(true)
    await user.click(radio('Some parts'))
    await user.click(screen.getByRole('combobox', { name: 'Lanes' }))
    await user.click(await screen.findByRole('option', { name: 'Pain points' }))
    await user.click(screen.getByRole('button', { name: 'SVG image' }))
    await waitFor(() => expect(handedOut).toBeDefined())
    const svg = await handedOut!
    expect(svg).toContain('>Severity 4</text>')
    expect(svg).not.toContain('Show them first')
    const read = await readMap(bytesOf(svg))
    expect(read.ok && [...read.map.annotations.values()].map(({ text }) => text)).toEqual(['Late fees'])
    expect(read.ok && read.map.ratings.size).toBe(0)
  })

  test('a board with a collapsed stage is pictured as on screen, unless all of it is asked for', async () => {
    const user = openOn('board', true)
    await screen.findByText(/ px$/)
    const taken = async () => {
      handedOut = undefined
      await user.click(screen.getByRole('button', { name: 'SVG image' }))
      await waitFor(() => expect(handedOut).toBeDefined())
      return handedOut!
    }
    expect(radio('As on screen').checked).toBe(true)
    expect(await taken()).not.toContain('>Pays</text>')
    await user.click(radio('All of it'))
    expect(await taken()).toContain('>Pays</text>')
    await user.click(radio('Canvas'))
    expect(screen.queryByRole('radio', { name: 'All of it' })).toBeNull()
  })

  test('a density says the same as a size, and leaves the size on paper as it is', async () => {
    const user = openOn('canvas')
    const printed = () => screen.findByText(/Printed/)
    await user.click(radio('1×'))
    const [size, density] = (await printed()).textContent!.split(' at ')
    expect([radio('Canvas').checked, radio('96 dpi').checked, density]).toEqual([true, true, '96 dpi'])
    await user.click(radio('300 dpi'))
    const [pixelsAndSize, dense] = (await printed()).textContent!.split(' at ')
    expect([pixelsAndSize!.split('Printed')[1], dense]).toEqual([size!.split('Printed')[1], '300 dpi'])
  })
})
