import { commandOf } from '../../../commands/registry'
import type { Id } from '../../../model/ids'
import { LANES } from '../../../model/lanes'
import type { BoardItem, ItemOf } from '../../../model/layout/board/boardGeometry'
import { keyOfRecord } from '../../../model/layout/board/boardGeometry'
import { BOARD } from '../../../model/layout/board/boardSizes'
import { type WalkDirection, walk } from '../../../model/layout/board/walk'
import type { Rect } from '../../../model/layout/geometry'
import { addAnnotation } from '../../../model/operations/annotations'
import { parseQuickAnnotation } from '../../../model/operations/quickAnnotation'
import { removeRecords } from '../../../model/operations/removeRecords'
import { columnsOf, type Slot, slotOf } from '../../../model/operations/slots'
import { addTouchpoint } from '../../../model/operations/touchpoints'
import type { Board, Draft } from './board'
import { clearText, isTyped, TYPING, textOf, writeText } from './texts'

/** Where typing goes on after a text is committed: nowhere, as a table goes on below, or as Tab does. */
export type Then = 'stay' | 'on' | 'below' | 'next' | 'before'

/** What is selected when an item has the keyboard: what the inspector is to be about. */
export function recordOf(item: BoardItem): Id {
  if (item.kind === 'card' || item.kind === 'annotation') return item.id
  return item.kind === 'stage' || item.kind === 'goal' ? item.stage : item.target
}

/** Brings the keyboard to an item, and selects what it is about. */
export function goTo(board: Board, key: string | undefined, aim?: number): void {
  const item = board.item(key)
  if (!item) return
  board.state.setState({ cursor: item.key, aim, pull: {} })
  selectAt(board, item)
}

/** Walks by an arrow. On the way up and down the column is kept in which the walk began: of what is wider, the first. */
export function walkFrom(board: Board, item: BoardItem, direction: WalkDirection): void {
  const upright = direction === 'up' || direction === 'down'
  const aim = upright
    ? (board.state.getState().aim ?? item.x + Math.min(item.width, BOARD.stage.column) / 2)
    : undefined
  goTo(board, walk(board.geometry(), item.key, direction, aim), aim)
}

export function selectAt({ desk }: Board, item: BoardItem): void {
  const id = recordOf(item)
  const { selection } = desk.session.getState()
  if (selection.length !== 1 || selection[0] !== id) desk.session.setState({ selection: [id] })
}

/** Opens the text of an item, or what an empty place asks for. A letter that was typed to begin it is its first. */
export function begin(board: Board, item: BoardItem, typed = ''): void {
  const { desk, state } = board
  if (desk.map.readOnly) return
  if (item.kind === 'empty') {
    const what = draftAt(board, item)
    if (what) state.setState({ draft: { what, at: item, typed }, cursor: item.key })
    return
  }
  if (!isTyped(item) && item.kind !== 'channel') return
  const before = textOf(desk.map.map, item)
  const steps = desk.map.undoSteps.length
  if (typed && isTyped(item)) writeText(desk.map, item, current => current + typed)
  state.setState({ editing: { key: item.key, before, steps }, cursor: item.key })
}

/** Ends typing in place. An annotation without words says nothing: it goes. */
export function endTyping(board: Board, item: BoardItem): void {
  const { desk, state } = board
  if (state.getState().editing?.key !== item.key) return
  state.setState({ editing: undefined })
  const { map } = desk
  if (item.kind === 'annotation' && textOf(map.map, item).trim() === '') {
    map.change('changes.remove', tx => removeRecords(tx, [item.id]))
  }
}

/** Takes back what was typed in an item, as if it had never been; what others wrote there meanwhile stays. */
export function cancelTyping(board: Board, item: BoardItem): void {
  const { editing } = board.state.getState()
  const { map } = board.desk
  if (editing?.key !== item.key) return
  const isTypingLast = () => map.undoSteps.length > editing.steps && map.undoSteps.at(-1)?.label === TYPING
  let isTakenBack = false
  while (isTypingLast() && map.undo()) isTakenBack = true
  // Begun so soon after typing there before that it is one step with that.
  if (!isTakenBack && textOf(map.map, item) !== editing.before) writeText(map, item, () => editing.before)
  endTyping(board, item)
  goTo(board, item.key)
}

/** What an empty place can be filled with by typing. */
function draftAt(board: Board, item: ItemOf<'empty'>): Draft | undefined {
  const { lane, target } = item
  const record = board.desk.map.map.lanes.get(lane)
  const definition = record && LANES[record.kind]
  if (definition?.annotation) return { kind: 'annotation', annotation: definition.annotation, target }
  return definition?.holds === 'touchpoints' ? { kind: 'card', slot: emptySlot(board, item) } : undefined
}

/** A card with others above or below it takes their column; one alone in its stage makes its own at the end. */
function emptySlot(board: Board, { stage, lane, column }: ItemOf<'empty'>): Slot {
  const all = columnsOf(board.desk.map.map, stage)
  const shown = board.geometry().stages.find(({ id }) => id === stage)?.columns ?? []
  // The board shows only columns of lanes that are shown; slots count all.
  const key = column === undefined ? undefined : shown[column]?.key
  return {
    stage,
    lane,
    at: key === undefined ? { insert: all.length, row: 0 } : { column: all.indexOf(key), row: 0 },
  }
}

/** Puts a draft into the map; gives the id of what it has become, undefined if nothing was said. */
export function keepDraft({ desk }: Board, what: Draft, text: string): Id | undefined {
  const said = text.trim()
  if (said === '') return undefined
  if (what.kind === 'card') {
    return desk.map.change('changes.addTouchpoint', tx => addTouchpoint(tx, what.slot, { title: said }))
  }
  // A sign before the words says more than the lane: it is typed later.
  const parsed = parseQuickAnnotation(said)
  const kind = parsed.kind === 'idea' ? what.annotation : parsed.kind
  if (parsed.text === '') return undefined
  return desk.map.change('changes.addAnnotation', tx => addAnnotation(tx, what.target, kind, parsed.text))
}

/** Opens a draft for the next of its kind, beside or below what has just been made. */
export function draftAfter(board: Board, made: Id, side: 'beside' | 'below'): void {
  const { desk, state } = board
  const key = keyOfRecord(board.geometry(), made)
  const item = board.item(key)
  if (!item || desk.map.readOnly) return
  selectAt(board, item)
  const gap = BOARD.stage.gap
  const below: Rect = { ...item, y: item.y + item.height + BOARD.lane.gap, height: 34 }
  if (item.kind === 'annotation') {
    const annotation = desk.map.map.annotations.get(item.id)!.kind
    state.setState({
      cursor: item.key,
      draft: { what: { kind: 'annotation', annotation, target: item.target }, at: below, typed: '' },
    })
    return
  }
  const slot = item.kind === 'card' ? slotOf(desk.map.map, item.id) : undefined
  if (!slot) return
  const { column, row } = slot.at
  const at = side === 'below' ? { column, row: row + 1 } : { insert: column + 1, row }
  const beside: Rect = { ...item, x: item.x + item.width + gap, width: BOARD.stage.column }
  state.setState({
    cursor: item.key,
    draft: {
      what: { kind: 'card', slot: { ...slot, at } },
      at: side === 'below' ? below : beside,
      typed: '',
    },
  })
}

/** Opens a field below a card for a note on it, of the kind that a sign stands for. Gives whether it does. */
export function noteOn(board: Board, item: BoardItem, sign: string): boolean {
  const annotation = parseQuickAnnotation(sign).kind
  if (board.desk.map.readOnly || item.kind !== 'card' || annotation === 'idea') return false
  const at: Rect = { ...item, y: item.y + item.height + BOARD.lane.gap, height: 34 }
  board.state.setState({
    draft: { what: { kind: 'annotation', annotation, target: item.id }, at, typed: '' },
  })
  return true
}

/** Deletes what an item shows: a record, or only what is written in a cell. Gives whether it did. */
export function removeAt(board: Board, item: BoardItem): boolean {
  const { map } = board.desk
  if (map.readOnly) return false
  if (item.kind === 'thought' || item.kind === 'cell' || item.kind === 'goal') clearText(map, item)
  else if (item.kind === 'channel') {
    map.change('changes.channel', tx =>
      tx.update('touchpoints', item.target, touchpoint => {
        touchpoint.channel = ''
      }),
    )
  } else if ((item.kind === 'annotation' && !isAmongMany(board)) || item.kind === 'image') {
    map.change('changes.remove', tx => removeRecords(tx, [item.id]))
  } else if (item.kind === 'rating') commandOf('emotion.none').run(board.desk)
  // Cards, stages and several at once go as they go elsewhere: by the command, which asks where it must.
  else return item.kind === 'empty'
  return true
}

function isAmongMany({ desk }: Board): boolean {
  return desk.session.getState().selection.length > 1
}
