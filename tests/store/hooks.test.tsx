// @vitest-environment jsdom
import { act, render, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { JourneyMap } from '../../src/model/journey'
import { createLayout } from '../../src/model/layout/layoutMap'
import type { Tx } from '../../src/model/tx'
import { createMapStore } from '../../src/store/createMapStore'
import { createEditor, type Editor } from '../../src/store/editor'
import {
  EditorContext,
  useBox,
  useDesk,
  useHistory,
  useIds,
  useLive,
  useMeta,
  useReadOnly,
  useRecord,
  useRelated,
  useSaving,
  useSession,
} from '../../src/store/hooks'
import { createSaving } from '../../src/store/saving'
import { bigMap, counterIds, makeRecord } from '../helpers/maps'

function openEditor(map: JourneyMap = bigMap(20)): Editor {
  return createEditor({
    map: createMapStore({ id: 'm', newId: counterIds('new'), map }),
    saving: createSaving(),
    layout: createLayout((text, style) => text.length * style.size * 0.5),
  })
}

/** Runs a hook in an open map and counts its draws. */
function look<T>(editor: Editor, useHook: () => T) {
  let draws = 0
  const wrapper = ({ children }: { children: ReactNode }) => (
    <EditorContext value={editor}>{children}</EditorContext>
  )
  const { result } = renderHook(
    () => {
      draws++
      return useHook()
    },
    { wrapper },
  )
  return { seen: () => result.current, draws: () => draws }
}

function change(editor: Editor, recipe: (tx: Tx) => void): void {
  act(() => {
    editor.map.change('changes.test', recipe)
  })
}

const rename = (id: string, title: string) => (tx: Tx) =>
  tx.update('touchpoints', id, card => {
    card.title = title
  })

describe('what a component sees of the open map', () => {
  test('a record: drawn again when it changes, comes or goes, and not for others', () => {
    const editor = openEditor()
    const { seen, draws } = look(editor, () => useRecord('touchpoints', 't1')?.title)
    expect(draws()).toBe(1)
    change(editor, rename('t2', 'Somewhere else'))
    expect(draws()).toBe(1)
    change(editor, rename('t1', 'Pays'))
    expect([seen(), draws()]).toEqual(['Pays', 2])
    change(editor, tx => tx.remove('touchpoints', 't1'))
    expect(seen()).toBeUndefined()
    act(() => void editor.map.undo())
    expect(seen()).toBe('Pays')
  })

  test('one of 1,000 cards is drawn for an edit of it, and all others sleep', () => {
    const editor = openEditor(bigMap(1000))
    const drawn: string[] = []
    function Card({ id }: { id: string }) {
      const card = useRecord('touchpoints', id)
      const box = useBox('touchpoints', id)
      const annotations = useRelated('annotations', id)
      drawn.push(id)
      return <p>{`${card?.title} ${box?.x} ${annotations.length}`}</p>
    }
    const ids = [...editor.map.map.touchpoints.keys()]
    render(
      <EditorContext value={editor}>
        {ids.map(id => (
          <Card key={id} id={id} />
        ))}
      </EditorContext>,
    )
    expect(drawn).toHaveLength(1000)
    drawn.length = 0
    change(editor, tx => {
      tx.update('touchpoints', 't234', card => {
        card.momentOfTruth = true
      })
      tx.insert('annotations', 'new', makeRecord('annotations', { target: 't17' }))
    })
    expect(drawn.sort()).toEqual(['t17', 't234'])
  })

  test('ids in their order, the same list until it changes', () => {
    const editor = openEditor()
    const stages = look(editor, () => useIds('stages'))
    const cards = look(editor, () => useIds('touchpoints'))
    expect(stages.seen()).toEqual(['s0', 's1'])
    const before = cards.seen()
    change(editor, rename('t1', 'Pays'))
    change(editor, tx =>
      tx.update('stages', 's0', stage => {
        stage.title = 'Later'
      }),
    )
    expect([stages.draws(), cards.draws()]).toEqual([1, 1])
    change(editor, tx =>
      tx.update('stages', 's0', stage => {
        stage.order = 'a9'
      }),
    )
    expect(stages.seen()).toEqual(['s1', 's0'])
    expect(cards.seen()).toBe(before)
    change(editor, tx => tx.remove('touchpoints', 't1'))
    expect(cards.seen()).toEqual(before.filter(id => id !== 't1'))
  })

  test('what hangs on a record, in its order', () => {
    const editor = openEditor()
    const { seen, draws } = look(editor, () => useRelated('annotations', 't0'))
    expect(seen()).toEqual(['a0'])
    change(editor, tx => {
      tx.insert('annotations', 'first', makeRecord('annotations', { target: 't0', order: 'Zz' }))
      tx.insert('annotations', 'elsewhere', makeRecord('annotations', { target: 't1' }))
    })
    expect([seen(), draws()]).toEqual([['first', 'a0'], 2])
  })

  test('whatever is worked out from the map, drawn again only if it comes out otherwise', () => {
    const editor = openEditor()
    const { seen, draws } = look(editor, () =>
      useLive(['ratings/*'], ({ map }) => [...map.ratings.values()].filter(value => value < 0).length),
    )
    const before = seen()
    change(editor, tx => tx.set('ratings', 't19:p0', 1))
    expect(draws()).toBe(1)
    change(editor, tx => tx.set('ratings', 't19:p1', -2))
    expect([seen(), draws()]).toEqual([before + 1, 2])
  })

  test('the record of the map, the steps, whether it can be changed', () => {
    const editor = openEditor()
    const { seen } = look(editor, () => ({
      title: useMeta().title,
      undo: useHistory().undoSteps.map(step => step.label),
      redo: useHistory().redoSteps.map(step => step.label),
      readOnly: useReadOnly(),
    }))
    change(editor, tx =>
      tx.updateMeta(meta => {
        meta.title = 'Groceries'
      }),
    )
    expect(seen()).toEqual({ title: 'Groceries', undo: ['changes.test'], redo: [], readOnly: false })
    act(() => void editor.map.undo())
    expect(seen()).toMatchObject({ undo: [], redo: ['changes.test'] })
  })

  test('a place, once it is another', () => {
    const editor = openEditor()
    const { seen, draws } = look(editor, () => useBox('touchpoints', 't8'))
    const before = seen()!
    change(editor, rename('t8', 'Buys'))
    change(editor, tx =>
      tx.insert('stages', 'new', makeRecord('stages', { order: 'Zz', title: 'Before all others' })),
    )
    expect(seen()!.x).toBeGreaterThan(before.x)
    const drawn = draws()
    change(editor, tx => tx.insert('notes', 'n0', makeRecord('notes')))
    expect(draws()).toBe(drawn)
  })

  test("this tab's session and whether the map is safe", () => {
    const editor = openEditor()
    const { seen, draws } = look(editor, () => [useSession(session => session.tool), useSaving().state])
    expect(seen()).toEqual(['select', 'saved'])
    act(() => editor.session.setState({ tool: 'link' }))
    act(() => editor.saving.setState({ state: 'failing', reason: 'full' }))
    expect(seen()).toEqual(['link', 'failing'])
    act(() => editor.session.setState({ selection: ['t0'] }))
    expect(draws()).toBe(3)
  })

  test('the desk is the same for all, and there is none outside of an open map', () => {
    const editor = openEditor()
    const { seen } = look(editor, useDesk)
    expect(seen()).toBe(editor)
    expect(seen().geometry().touchpoints.size).toBe(20)
    expect(() => renderHook(() => useDesk())).toThrow('inside an EditorContext')
  })
})
