import { beforeEach, describe, expect, test } from 'vitest'
import { commandFor } from '../../src/commands/commandFor'
import type { KeyPress } from '../../src/commands/keys'
import { endEditing } from '../../src/commands/rhythm'
import { blankMap } from '../../src/model/blank'
import { createLayout } from '../../src/model/layout/layoutMap'
import { addImage } from '../../src/model/operations/images'
import { addLink } from '../../src/model/operations/links'
import { sortedByOrder } from '../../src/model/order'
import { createMapStore } from '../../src/store/createMapStore'
import { createEditor, type Editor } from '../../src/store/editor'
import { createSaving } from '../../src/store/saving'
import { counterIds } from '../helpers/maps'

/*
 * A map drawn by keys alone. What is typed in place goes to the map as the canvas's field sends it; Enter, Shift+Enter and
 * Escape in the field end the edit as the canvas ends it.
 */

let desk: Editor

beforeEach(() => {
  const newId = counterIds()
  const map = createMapStore({ id: 'map', newId, map: blankMap(newId, { persona: 'Customer' }) })
  desk = createEditor({
    map,
    saving: createSaving(),
    layout: createLayout((text, style) => text.length * style.size * 0.55),
  })
})

function press(key: string, given: Partial<KeyPress> = {}): void {
  const event = { key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...given }
  commandFor(event, desk)?.run(desk)
}

/** Types into the open field. */
function type(text: string): void {
  const { editing } = desk.session.getState()
  if (!editing) throw new Error('No field is open.')
  desk.map.change('changes.type', tx => {
    const table = tx.map.stages.has(editing.id) ? 'stages' : 'touchpoints'
    tx.update(table, editing.id, record => {
      record.title = text
    })
  })
}

/** The map as its stages with their cards by column. */
function outline(): Record<string, string[]> {
  const { map } = desk.map
  const boxes = desk.geometry().touchpoints
  return Object.fromEntries(
    sortedByOrder(map.stages).map(([id, stage]) => [
      stage.title,
      [...map.touchpoints]
        .filter(([, card]) => card.place[0] === id)
        .sort(([a], [b]) => boxes.get(a)!.x - boxes.get(b)!.x || boxes.get(a)!.y - boxes.get(b)!.y)
        .map(([, card]) => card.title),
    ]),
  )
}

function selectedTitle(): string | undefined {
  const [id = ''] = desk.session.getState().selection
  return (desk.map.map.stages.get(id) ?? desk.map.map.touchpoints.get(id))?.title
}

describe('the rhythm of the keyboard', () => {
  test('arrows → from a card up to its stage, and on along the heads over the cards of it', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Realise')
    endEditing(desk, 'next')
    type('Order')
    endEditing(desk)
    press('ArrowLeft')
    press('T', { shiftKey: true, code: 'KeyT' })
    type('Sees')
    endEditing(desk, 'next')
    type('Asks')
    endEditing(desk)
    press('ArrowUp')
    expect(selectedTitle()).toBe('Realise')
    press('ArrowRight')
    expect(selectedTitle()).toBe('Order')
    press('ArrowLeft')
    expect(selectedTitle()).toBe('Realise')
  })

  test('S, Enter and titles → stages, one after the other', () => {
    press('s', { code: 'KeyS' })
    press('Enter')
    type('Realise')
    endEditing(desk, 'next')
    type('Order')
    endEditing(desk, 'next')
    endEditing(desk)
    expect(outline()).toEqual({ Realise: [], Order: [] })
  })

  test('a card left empty goes, and what was added elsewhere meanwhile stays', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Order')
    endEditing(desk)
    const [stage] = [...desk.map.map.stages.keys()]
    press('T', { shiftKey: true, code: 'KeyT' })
    const picture = { file: '0'.repeat(64), type: 'image/png', width: 1, height: 1 } as const
    desk.map.change('changes.addImage', tx => addImage(tx, stage!, picture))
    endEditing(desk)
    expect(outline()).toEqual({ Order: [] })
    expect(desk.map.map.images.size).toBe(1)
  })

  test('Enter in a card → the next card to its right; the one left empty goes', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Order')
    endEditing(desk)
    press('T', { shiftKey: true, code: 'KeyT' })
    type('Searches')
    endEditing(desk, 'next')
    type('Pays')
    endEditing(desk, 'next')
    endEditing(desk)
    expect(outline()).toEqual({ Order: ['Searches', 'Pays'] })
    const pays = [...desk.map.map.touchpoints].find(([, card]) => card.title === 'Pays')
    expect(desk.session.getState().selection).toEqual([pays?.[0]])
    desk.map.undo()
    expect(outline()).toEqual({ Order: ['Searches', ''] })
  })

  test('Shift+Enter on a card → a parallel card below it, in the same column', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Order')
    endEditing(desk)
    press('T', { shiftKey: true, code: 'KeyT' })
    type('By app')
    endEditing(desk)
    press('Enter', { shiftKey: true })
    type('By phone')
    endEditing(desk)
    const [first, second] = [...desk.map.map.touchpoints.values()].map(card => card.place)
    expect(second?.slice(0, 3)).toEqual(first?.slice(0, 3))
    expect(second?.[3]).toBe(1)
  })

  test('5 on a card → very positive for every persona; with one in focus, for that one', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Order')
    endEditing(desk)
    press('T', { shiftKey: true, code: 'KeyT' })
    type('Pays')
    endEditing(desk)
    press('5')
    expect([...desk.map.map.ratings.values()]).toEqual([2])
    press('0')
    expect(desk.map.map.ratings.size).toBe(0)
    desk.session.setState({ focus: desk.map.map.personas.keys().next().value })
    press('1')
    expect([...desk.map.map.ratings.values()]).toEqual([-2])
  })

  test('arrows go from card to card, up to the stage and on to the next stage', () => {
    for (const stage of ['One', 'Two']) {
      press('S', { shiftKey: true, code: 'KeyS' })
      type(stage)
      endEditing(desk)
      press('T', { shiftKey: true, code: 'KeyT' })
      type(`Card of ${stage}`)
      endEditing(desk)
      desk.session.setState({ selection: [] })
    }
    const selected = () => {
      const [id = ''] = desk.session.getState().selection
      return (desk.map.map.touchpoints.get(id) ?? desk.map.map.stages.get(id))?.title
    }
    const seen = ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map(key => {
      press(key)
      return selected()
    })
    expect(seen).toEqual(['Card of One', 'Card of Two', 'Two', 'One', 'Card of One'])
  })

  test('Shift+L goes through the links of a card, the arrows from a link to its ends', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Order')
    endEditing(desk)
    press('T', { shiftKey: true, code: 'KeyT' })
    const [card = ''] = desk.session.getState().selection
    type('Pays')
    endEditing(desk, 'next')
    const [next = ''] = desk.session.getState().selection
    type('Waits')
    endEditing(desk, 'below')
    const [below = ''] = desk.session.getState().selection
    type('Calls')
    endEditing(desk)
    const draw = (from: string, to: string) => desk.map.change('changes.addLink', tx => addLink(tx, from, to))
    const [onwards, down] = [draw(card, next), draw(card, below)]

    const selectionAfter = (key: string, given: Partial<KeyPress> = {}) => {
      press(key, given)
      return desk.session.getState().selection
    }
    const nextLink = () => selectionAfter('L', { shiftKey: true, code: 'KeyL' })
    desk.session.setState({ selection: [card] })
    expect([nextLink(), nextLink(), nextLink()]).toEqual([[onwards], [down], [onwards]])
    expect(selectionAfter('ArrowRight')).toEqual([next])
    expect(nextLink()).toEqual([onwards])
    expect(selectionAfter('ArrowLeft')).toEqual([card])
  })

  test('after a card is deleted the keyboard goes on from the one before it', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Order')
    endEditing(desk)
    press('T', { shiftKey: true, code: 'KeyT' })
    const [first = ''] = desk.session.getState().selection
    type('Pays')
    endEditing(desk, 'next')
    type('Waits')
    endEditing(desk)
    press('Delete')
    expect(outline()).toEqual({ Order: ['Pays'] })
    expect(desk.session.getState().selection).toEqual([first])
  })

  test('Escape steps back: the tool, then the selection', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Order')
    endEditing(desk)
    press('t', { code: 'KeyT' })
    press('Escape')
    expect(desk.session.getState().tool).toBe('select')
    expect(desk.session.getState().selection).toHaveLength(1)
    press('Escape')
    expect(desk.session.getState().selection).toEqual([])
  })

  test('undo of a deletion → what came back is selected', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Order')
    endEditing(desk)
    press('T', { shiftKey: true, code: 'KeyT' })
    type('Pays')
    endEditing(desk)
    const before = desk.session.getState().selection
    press('Delete')
    expect(desk.session.getState().selection).not.toEqual(before)
    press('z', { ctrlKey: true, code: 'KeyZ' })
    expect(desk.session.getState().selection).toEqual(before)
  })

  test('deleting a stage that holds cards asks first; deleting an empty one does not', () => {
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Empty')
    endEditing(desk)
    press('Delete')
    expect(outline()).toEqual({})
    press('S', { shiftKey: true, code: 'KeyS' })
    type('Full')
    endEditing(desk)
    press('T', { shiftKey: true, code: 'KeyT' })
    type('A card')
    endEditing(desk)
    press('ArrowUp')
    press('Delete')
    expect(outline()).toEqual({ Full: ['A card'] })
    expect(desk.session.getState().dialog?.name).toBe('removeStages')
  })
})
