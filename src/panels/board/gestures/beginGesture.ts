import { annotationsOf } from '../../../model/analysis/annotations'
import { type Id, splitPair } from '../../../model/ids'
import { EMOTIONS, type Emotion } from '../../../model/journey'
import { type BoardItem, type ItemOf, itemKey } from '../../../model/layout/board/boardGeometry'
import { moveAnnotation } from '../../../model/operations/annotations'
import { keepPlace } from '../../../model/operations/keepPlace'
import { rate } from '../../../model/operations/ratings'
import { type Slot, sameSlot } from '../../../model/operations/slots'
import { moveStage } from '../../../model/operations/stages'
import { moveTouchpoints } from '../../../model/operations/touchpoints'
import type { Tx } from '../../../model/tx'
import type { Board } from '../state/board'
import { textOf } from '../state/texts'
import { together } from '../state/together'
import type { Gesture } from './gesture'
import { slotAt, targetAt } from './landing'
import { moving } from './moving'

/** What a press on an item begins; undefined where there is nothing to take along. */
export function beginGesture(board: Board, item: BoardItem): Gesture | undefined {
  switch (item.kind) {
    case 'card':
      return dragCards(
        board,
        together(board, item).map(({ id }) => id),
      )
    case 'annotation':
      return dragAnnotation(board, item)
    case 'stage':
      return dragStage(board, item)
    default:
      return undefined
  }
}

/** Cards taken to a slot, also those that had none; the first is in the hand. */
export function dragCards(board: Board, ids: readonly Id[]): Gesture {
  const rest = board.geometry()
  const { map } = board.desk.map
  const keys = ids.map(id => itemKey('card', id))
  const words = map.touchpoints.get(ids[0] ?? '')?.title ?? ''
  const move = (to: Slot) => (tx: Tx) => moveTouchpoints(tx, ids, to)
  return moving<Slot>(board, keys, words, {
    landing: at => slotAt(map, rest, at),
    same: sameSlot,
    move,
    preview: to => tx => {
      const before = ids.flatMap(id => tx.map.touchpoints.get(id) ?? [])
      move(to)(tx)
      for (const card of before) keepPlace(tx, card, ids, to)
    },
  })
}

/** Where an annotation would go: to whom, and after which other of its kind. */
interface Hanging {
  readonly target: Id
  readonly after: Id | undefined
}

function dragAnnotation(board: Board, item: ItemOf<'annotation'>): Gesture {
  const rest = board.geometry()
  const items = together(board, item)
  const ids = [...items].sort((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => id)
  const keys = items.map(({ key }) => key)
  return moving<Hanging>(board, keys, textOf(board.desk.map.map, item), {
    landing(at) {
      const target = targetAt(rest, at)
      if (target === undefined) return undefined
      const above = [...rest.items.values()].filter(
        other =>
          other.kind === 'annotation' &&
          other.target === target &&
          other.lane === item.lane &&
          !ids.includes(other.id) &&
          other.y + other.height / 2 < at.y,
      )
      const after = above.sort((a, b) => a.y - b.y).at(-1)
      return { target, after: after?.kind === 'annotation' ? after.id : undefined }
    },
    same: (a, b) => a.target === b.target && a.after === b.after,
    move:
      ({ target, after }) =>
      tx => {
        let above = after
        for (const id of ids) {
          const others = annotationsOf(tx.map, target).filter(([other]) => other !== id)
          moveAnnotation(tx, id, others.findIndex(([other]) => other === above) + 1, target)
          above = id
        }
      },
  })
}

function dragStage(board: Board, item: ItemOf<'stage'>): Gesture {
  const rest = board.geometry()
  const others = rest.stages.filter(({ id }) => id !== item.stage)
  return moving<number>(board, [item.key], textOf(board.desk.map.map, item), {
    landing: at => others.filter(({ x, width }) => x + width / 2 < at.x).length,
    same: Object.is,
    move: to => tx => moveStage(tx, item.stage, to),
  })
}

/** A point of the curve pulled up or down rates its touchpoint, in whole steps. */
export function dragRating(board: Board, pair: string): Gesture {
  const [touchpoint, persona] = splitPair(pair)
  let value: Emotion | undefined
  const setTo = (emotion: Emotion) => (tx: Tx) => rate(tx, touchpoint, persona, emotion)
  const end = () => board.state.setState({ preview: undefined })
  return {
    scrolls: false,
    drag({ y }) {
      const levels = board.geometry().emotion?.levels
      if (!levels) return
      const away = (step: Emotion) => Math.abs(levels[step] - y)
      const next = [...EMOTIONS].sort((a, b) => away(a) - away(b))[0]!
      if (next === value) return
      value = next
      board.state.setState({ preview: setTo(next) })
    },
    drop() {
      end()
      if (value !== undefined) board.desk.map.change('changes.rate', setTo(value))
    },
    cancel: end,
  }
}
