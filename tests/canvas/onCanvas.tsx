import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen } from '@testing-library/react'
import * as Y from 'yjs'
import Canvas from '../../src/canvas/Canvas'
import type { NodeKinds } from '../../src/canvas/nodes/nodeKinds'
import { startWords } from '../../src/i18n'
import { type JourneyMap, SCHEMA } from '../../src/model/journey'
import { createLayout } from '../../src/model/layout/layoutMap'
import { type MapSketch, mapFromSketch } from '../../src/model/sketch'
import { createMapStore } from '../../src/store/createMapStore'
import { createEditor, type Editor } from '../../src/store/editor'
import { EditorContext } from '../../src/store/hooks'
import type { MapDocument } from '../../src/store/mapStore'
import { createPreferences } from '../../src/store/preferences'
import { createSaving } from '../../src/store/saving'
import { PreferencesContext } from '../../src/store/usePreferences'
import { counterIds } from '../helpers/maps'

/*
 * A map on the real canvas, with the real store beneath. The page has no layout, so the canvas takes its usual size; the
 * view is brought to where a point of the screen is the same point of the map.
 */

const layout = createLayout((text, style) => text.length * style.size * 0.55)

function editorOf(map: JourneyMap): Editor {
  const store = createMapStore({ id: 'map', newId: counterIds('new'), map })
  return createEditor({ map: store, saving: createSaving(), layout })
}

/** Another tab with a newer release writes to the map: from now on it can only be looked at here. */
export function makeNewer({ map }: Editor): void {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (map as MapDocument).encode())
  doc.getMap('meta').set('schema', SCHEMA + 1)
  act(() => (map as MapDocument).applyRemote([Y.encodeStateAsUpdate(doc)]))
}

export function sketched(sketch: Omit<MapSketch, 'title'>): JourneyMap {
  return mapFromSketch({ title: 'A map', ...sketch }, counterIds())
}

/** Draws the map, at 100 %, the origin of the map in the corner of the screen. */
export async function onCanvas(map: JourneyMap, kinds?: NodeKinds): Promise<Editor> {
  const editor = editorOf(map)
  const preferences = createPreferences(undefined)
  preferences.setState({ viewports: { map: { x: 0, y: 0, zoom: 1 } } })
  // Pointers are not captured where nothing has a place.
  Element.prototype.setPointerCapture = () => {}
  HTMLCanvasElement.prototype.getContext = () => null
  await startWords('en')
  render(
    <PreferencesContext value={preferences}>
      <MantineProvider>
        <EditorContext value={editor}>
          <Canvas {...(kinds && { kinds })} />
        </EditorContext>
      </MantineProvider>
    </PreferencesContext>,
  )
  // What is mounted follows the view once it has come to rest.
  await settled()
  return editor
}

export async function settled(): Promise<void> {
  await act(() => new Promise(resolve => setTimeout(resolve, 200)))
}

export function thing(name: string): HTMLElement {
  return screen.getByRole('group', { name })
}

type Where = readonly [number, number]

interface Hand {
  readonly pointerType?: 'mouse' | 'touch'
  readonly button?: number
  readonly shiftKey?: boolean
}

/** One event of a pointer, at a point of the map. */
function point(type: string, target: Element | Window, [x, y]: Where, hand: Hand = {}): void {
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    pointerId: 1,
    isPrimary: true,
    pointerType: 'mouse',
    ...hand,
  })
  act(() => {
    target.dispatchEvent(event)
  })
}

export function press(target: Element, at: Where, hand?: Hand): void {
  point('pointerdown', target, at, hand)
  point('pointerup', target, at, hand)
}

/** Takes what is at one point to another, without letting go. */
export function pull(target: Element, from: Where, to: Where, hand?: Hand): void {
  point('pointerdown', target, from, hand)
  point('pointermove', window, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], hand)
  point('pointermove', window, to, hand)
}

export function letGo(at: Where, hand?: Hand): void {
  point('pointerup', window, at, hand)
}

export function drag(target: Element, from: Where, to: Where, hand?: Hand): void {
  pull(target, from, to, hand)
  letGo(to, hand)
}

/** The middle of a card by its title, on the map. */
export function middleOf(editor: Editor, title: string): [number, number] {
  for (const [id, record] of editor.map.map.touchpoints) {
    const box = editor.geometry().touchpoints.get(id)
    if (record.title === title && box) return [box.x + box.width / 2, box.y + box.height / 2]
  }
  throw new Error(`There is no card "${title}".`)
}

/** Stages with the titles of their cards, column by column. */
export function outline(editor: Editor): string[] {
  const { map } = editor.map
  return [...editor.geometry().stages.keys()].map(stage => {
    const cards = [...editor.geometry().touchpoints].filter(([, box]) => box.slot?.stage === stage)
    return `${map.stages.get(stage)?.title}: ${cards.map(([id]) => map.touchpoints.get(id)?.title).join(', ')}`
  })
}

export function steps(editor: Editor): string[] {
  return editor.map.undoSteps.map(({ label }) => label)
}

export function typeInto(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } })
}
