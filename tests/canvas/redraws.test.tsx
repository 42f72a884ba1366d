// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { type FunctionComponent, memo, Profiler } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { NODE_KINDS, type NodeKinds } from '../../src/canvas/nodes/nodeKinds'
import type { Id } from '../../src/model/ids'
import { pairKey } from '../../src/model/ids'
import { bigMap } from '../helpers/maps'
import { middleOf, onCanvas, pull, settled, thing } from './onCanvas'

/*
 * How many nodes are drawn again, counted by React itself: each node stands in a Profiler, which is told of every time that
 * anything inside is drawn.
 */

const drawn: Id[] = []
beforeEach(() => {
  drawn.length = 0
})

function counted(Kind: FunctionComponent<{ id: Id }>): FunctionComponent<{ id: Id }> {
  const Counted = ({ id }: { id: Id }) => (
    <Profiler id={id} onRender={() => drawn.push(id)}>
      <Kind id={id} />
    </Profiler>
  )
  return memo(Counted, (before, now) => before.id === now.id)
}

const COUNTED: NodeKinds = {
  persona: counted(NODE_KINDS.persona),
  stage: counted(NODE_KINDS.stage),
  touchpoint: counted(NODE_KINDS.touchpoint),
  note: counted(NODE_KINDS.note),
}

// A small map and a big one: what would grow with the map differs between these by fifty times.
describe.each([100, 5_000])('in a map of %i touchpoints', size => {
  const big = bigMap(size)

  test('an edit draws again what shows it, once, and nothing else', async () => {
    const editor = await onCanvas(big, COUNTED)
    drawn.length = 0
    act(() => {
      editor.map.change('changes.type', tx =>
        tx.update('touchpoints', 't1', card => {
          card.title = 'Anders'
        }),
      )
    })
    expect(drawn).toEqual(['t1'])
    thing('Touchpoint: Anders')

    drawn.length = 0
    act(() => {
      editor.map.change('changes.rate', tx => tx.set('ratings', pairKey('t1', 'p1'), -2))
    })
    // The card has a face, its stage the mean.
    expect(drawn.sort()).toEqual(['s0', 't1'])
  })

  test('what is selected draws itself again, and what was', async () => {
    const editor = await onCanvas(big, COUNTED)
    act(() => editor.session.setState({ selection: ['t1'] }))
    drawn.length = 0
    act(() => editor.session.setState({ selection: ['t2'] }))
    expect(drawn.sort()).toEqual(['t1', 't2'])
  })

  test('a drag draws nothing again, though cards make room', async () => {
    const editor = await onCanvas(big, COUNTED)
    const title = 'Touchpoint 2 looks for dinner'
    const [x, y] = middleOf(editor, title)
    pull(thing(`Touchpoint: ${title}`), [x, y], [x + 40, y])
    const there = new Set(drawn)
    drawn.length = 0
    for (let step = 1; step <= 10; step++) {
      act(() => {
        const move = { clientX: x + 40 + 30 * step, clientY: y, pointerId: 1, pointerType: 'mouse' }
        window.dispatchEvent(new PointerEvent('pointermove', move))
      })
    }
    // What makes room may bring others into view, which are then drawn for the first time.
    expect(drawn.filter(id => there.has(id))).toEqual([])
    expect(editor.map.undoSteps).toEqual([])
  })
})

test('a big map has no more elements than a small one', async () => {
  await onCanvas(bigMap(100))
  const small = screen.getAllByRole('group').length
  cleanup()
  await onCanvas(bigMap(2_000))
  await settled()
  expect(screen.getAllByRole('group').length).toBeLessThanOrEqual(small)
})
