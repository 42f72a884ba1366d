import type { Id } from '../model/ids'
import { moveNotes } from '../model/operations/notes'
import { movePersona } from '../model/operations/personas'
import { kindOf } from '../model/operations/records'
import { moveStage } from '../model/operations/stages'
import { stepTouchpoint } from '../model/operations/stepTouchpoint'
import { sortedByOrder } from '../model/order'
import { type Command, type Desk, onFaces } from './command'
import { type Direction, firstThing, neighbour } from './neighbours'
import { select, selected } from './selection'

const KEYS: Readonly<Record<Direction, string>> = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
}
const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']
/** How far a free note goes at a press, in map units. */
const NOTE_STEP = 16

/** The arrows: the selection goes to the neighbour, or, with Shift, takes it in as well. */
function walk(direction: Direction, extend: boolean): Command {
  return {
    id: extend ? `select.extend.${direction}` : `select.${direction}`,
    label: extend ? `commands.extend.${direction}` : `commands.select.${direction}`,
    icon: `arrow-${direction}`,
    group: 'select',
    keys: [extend ? `shift+${KEYS[direction]}` : KEYS[direction]],
    enabled: () => true,
    run: desk => {
      const ids = selected(desk)
      const last = ids.at(-1)
      const next =
        last === undefined ? firstThing(desk.geometry()) : neighbour(desk.geometry(), last, direction)
      if (next === undefined) return
      if (!extend) return select(desk, [next])
      desk.session.setState({ selection: [...ids.filter(id => id !== next), next], reveal: { id: next } })
    },
  }
}

/**
 * Links stand between the things that the arrows go to, so they have a key of their own: the first link of what is
 * selected, from a link the next one that begins where it does.
 */
const nextLink: Command = {
  id: 'select.link',
  label: 'commands.select.link',
  icon: 'spline',
  group: 'select',
  keys: ['shift+L'],
  enabled: desk => linkAfter(desk) !== undefined,
  run: desk => {
    const next = linkAfter(desk)
    if (next) select(desk, [next])
  },
}

function linkAfter(desk: Desk): Id | undefined {
  const last = selected(desk).at(-1)
  if (last === undefined) return undefined
  const { links } = desk.geometry()
  const from = links.get(last)?.from ?? last
  const leaving = [...links].filter(([, link]) => link.from === from).map(([id]) => id)
  return (
    leaving[(leaving.indexOf(last) + 1) % leaving.length] ?? [...links].find(([, { to }]) => to === last)?.[0]
  )
}

/** Alt and the arrows: what is selected moves by one slot. */
function move(direction: Direction): Command {
  return {
    id: `move.${direction}`,
    label: `commands.move.${direction}`,
    icon: `arrow-${direction}`,
    group: 'edit',
    keys: [`alt+${KEYS[direction]}`],
    enabled: desk => !desk.map.readOnly && selected(desk).length > 0,
    run: desk => {
      const ids = selected(desk)
      // From the far end, so that cards side by side do not step over one another.
      const boxes = desk.geometry().touchpoints
      const along = (id: string) => {
        const box = boxes.get(id)
        return box ? (direction === 'left' || direction === 'right' ? box.x : box.y) : 0
      }
      const forward = direction === 'right' || direction === 'down'
      const inTurn = [...ids].sort((a, b) => (forward ? along(b) - along(a) : along(a) - along(b)))
      desk.map.change('changes.move', tx => {
        for (const id of inTurn) moveOne(desk, tx, id, direction)
      })
      if (ids[0] !== undefined) desk.session.setState({ reveal: { id: ids[0] } })
    },
  }
}

function moveOne(desk: Desk, tx: Parameters<typeof moveStage>[0], id: string, direction: Direction): void {
  const step = direction === 'right' || direction === 'down' ? 1 : -1
  const sideways = direction === 'left' || direction === 'right'
  switch (kindOf(tx.map, id)) {
    case 'touchpoints':
      stepTouchpoint(tx, id, direction)
      break
    case 'stages':
      if (sideways) moveStage(tx, id, indexOf(desk, 'stages', id) + step)
      break
    case 'personas':
      if (!sideways) movePersona(tx, id, indexOf(desk, 'personas', id) + step)
      break
    case 'notes':
      moveNotes(tx, [id], sideways ? step * NOTE_STEP : 0, sideways ? 0 : step * NOTE_STEP)
      break
  }
}

function indexOf(desk: Desk, table: 'stages' | 'personas', id: string): number {
  return sortedByOrder<{ order: string }>(desk.map.map[table]).findIndex(([other]) => other === id)
}

export const moveCommands: readonly Command[] = onFaces(
  ['canvas'],
  [
    ...DIRECTIONS.map(direction => walk(direction, false)),
    ...DIRECTIONS.map(direction => walk(direction, true)),
    nextLink,
    ...DIRECTIONS.map(move),
  ],
)
