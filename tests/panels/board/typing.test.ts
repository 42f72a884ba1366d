import { describe, expect, it } from 'vitest'
import type { BoardItem } from '../../../src/model/layout/board/boardGeometry'
import { createLayout } from '../../../src/model/layout/layoutMap'
import type { Board } from '../../../src/panels/board/state/board'
import { createBoard } from '../../../src/panels/board/state/board'
import { writeText } from '../../../src/panels/board/state/texts'
import { begin, cancelTyping, endTyping, removeAt } from '../../../src/panels/board/state/verbs'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { encodeMap } from '../../../src/store/encode'
import { createSaving } from '../../../src/store/saving'
import { bigMap, counterIds } from '../../helpers/maps'

/** Two tabs with one map; the first looks at its board. */
function openBoard() {
  const updates = [encodeMap(bigMap(1))]
  const map = createMapStore({ id: 'm', newId: counterIds('mine'), updates })
  const other = createMapStore({ id: 'm', newId: counterIds('other'), updates })
  map.onUpdate(update => other.applyRemote([update]))
  other.onUpdate(update => map.applyRemote([update]))
  const layout = createLayout((text, style) => text.length * style.size * 0.5)
  const desk = createEditor({ map, saving: createSaving(), layout })
  // Where the keyboard goes is not what this is about.
  const board: Board = { ...createBoard(desk), item: () => undefined }
  const goal = { kind: 'goal', key: 'goal:s0', stage: 's0' } as BoardItem
  const type = (letters: string) => {
    for (const letter of letters) writeText(map, goal, text => text + letter)
  }
  return { map, other, board, goal, type, said: () => map.map.stages.get('s0')?.goal }
}

describe('typing in a cell of the board', () => {
  it('that is given up leaves nothing behind, and no step of undo', () => {
    const { map, board, goal, type, said } = openBoard()
    const before = said()
    begin(board, goal, 'a')
    type('bc')
    expect(said()).toBe(`${before}abc`)
    cancelTyping(board, goal)
    expect(said()).toBe(before)
    expect(map.undoSteps).toEqual([])
  })

  it('that is given up keeps what another wrote there meanwhile', () => {
    const { other, board, goal, type, said } = openBoard()
    begin(board, goal)
    type('!')
    writeText(other, goal, text => `Quickly: ${text}`)
    cancelTyping(board, goal)
    expect(said()).toBe('Quickly: To be one step further')
  })

  it('is given up from where it began, also right after typing there before', () => {
    const { board, goal, type, said } = openBoard()
    begin(board, goal)
    type('!')
    endTyping(board, goal)
    begin(board, goal, '?')
    cancelTyping(board, goal)
    expect(said()).toBe('To be one step further!')
  })

  it('and deleting it right after are two steps', () => {
    const { map, board, goal, type, said } = openBoard()
    begin(board, goal)
    type('!')
    endTyping(board, goal)
    removeAt(board, goal)
    expect(said()).toBe('')
    expect(map.undo()?.label).toBe('changes.remove')
    expect(said()).toBe('To be one step further!')
  })
})
