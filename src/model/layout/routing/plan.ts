import type { Id } from '../../ids'
import type { PersonaBox, Point, Rect, StageBox } from '../geometry'
import type { Cell, Channel, Grid } from '../grid'
import { CARD, STAGE } from '../sizes'

/*
 * Which way a link takes. A route leaves one thing, turns into channels and enters the other; lines are horizontal and
 * vertical in turn. Nothing stands in a channel, and along a row or column a route runs only where the cells are empty,
 * so no route can meet a card. Where in a channel it runs is decided later, when all that share the channel are known.
 *
 * To read well: the way on is straight where it can be and else leads over the cards, the way back leads under them.
 */

export type Axis = 'x' | 'y'

export interface Route {
  readonly start: Point
  readonly end: Point
  /** The axis along which the route leaves: 'x' is sideways. */
  readonly leaves: Axis
  /** The channels that it turns into, one after the other, their axes in turn. */
  readonly bends: readonly Channel[]
}

/** Where links leave and enter the upper and lower side of a card, from its middle: each role has its own place. */
const AT = {
  forwardOut: 28,
  forwardIn: -28,
  forwardInBelow: -52,
  /** Further along, so that the line before it is long enough for a label. */
  labelledIn: 40,
  backOut: -28,
  backIn: 28,
  backOutAbove: -52,
  backInAbove: 52,
  up: 14,
  across: 72,
}

export type End =
  | { readonly kind: 'card'; readonly cell: Cell }
  | { readonly kind: 'stage'; readonly box: StageBox; readonly first: boolean }
  | { readonly kind: 'persona'; readonly box: PersonaBox }

/** What can be linked, by id: undefined for what is not drawn. */
export function endsOf(
  grid: Grid,
  stages: ReadonlyMap<Id, StageBox>,
  personas: ReadonlyMap<Id, PersonaBox>,
): (id: Id) => End | undefined {
  return id => {
    const cell = grid.cells.get(id)
    if (cell) return { kind: 'card', cell }
    const stage = stages.get(id)
    if (stage) return { kind: 'stage', box: stage, first: stage.number === 1 }
    const persona = personas.get(id)
    return persona && { kind: 'persona', box: persona }
  }
}

/**
 * The way from one to the other. `room` is the length that a label needs: where a straight line between neighbours is
 * too short for it, the link goes over the cards and carries the label there.
 */
export function planRoute(grid: Grid, from: End, to: End, room: number): Route {
  if (from.kind === 'card') {
    if (to.kind === 'card') return cardToCard(grid, from.cell, to.cell, room)
    if (to.kind === 'stage') return cardToStage(grid, from.cell, to.box)
    return reversed(personaToCard(grid, to.box, from.cell))
  }
  if (from.kind === 'stage') {
    if (to.kind === 'card') return reversed(cardToStage(grid, to.cell, from.box))
    if (to.kind === 'stage') return stageToStage(grid, from.box, to.box)
    return reversed(personaToStage(grid, to.box, from))
  }
  if (to.kind === 'card') return personaToCard(grid, from.box, to.cell)
  if (to.kind === 'stage') return personaToStage(grid, from.box, to)
  return {
    start: side(from.box, 'right', from.box.height / 2),
    end: side(to.box, 'right', to.box.height / 2 + 12),
    leaves: 'x',
    bends: [grid.vertical[0]!],
  }
}

function cardToCard(grid: Grid, from: Cell, to: Cell, room: number): Route {
  const right = to.column - from.column
  const down = to.row - from.row
  if (right === 0) return sameColumn(grid, from, to)
  if (down === 0) return right > 0 ? onInRow(grid, from, to, room) : backInRow(grid, from, to)
  return right > 0 ? onAcross(grid, from, to, room) : backAcross(grid, from, to)
}

function sameColumn(grid: Grid, from: Cell, to: Cell): Route {
  const upwards = to.row < from.row
  const free = upwards ? from.up === to.row : from.down === to.row
  if (free && upwards) return { start: over(from, AT.up), end: under(to, AT.up), leaves: 'y', bends: [] }
  if (free) return { start: under(from, 0), end: over(to, 0), leaves: 'y', bends: [] }
  return {
    start: side(from.rect, 'right', CARD.port),
    end: side(to.rect, 'right', AT.across),
    leaves: 'x',
    bends: [grid.vertical[from.column + 1]!],
  }
}

function onInRow(grid: Grid, from: Cell, to: Cell, room: number): Route {
  const start = side(from.rect, 'right', CARD.port)
  const end = side(to.rect, 'left', CARD.port)
  if (from.right === to.column && end.x - start.x >= room) return { start, end, leaves: 'x', bends: [] }
  return {
    start: over(from, AT.forwardOut),
    end: over(to, AT.forwardIn),
    leaves: 'y',
    bends: [above(grid, from)],
  }
}

function backInRow(grid: Grid, from: Cell, to: Cell): Route {
  return {
    start: under(from, AT.backOut),
    end: under(to, AT.backIn),
    leaves: 'y',
    bends: [below(grid, from)],
  }
}

function onAcross(grid: Grid, from: Cell, to: Cell, room: number): Route {
  const start = side(from.rect, 'right', CARD.port)
  const straightIn = side(to.rect, 'left', CARD.port)
  const leaving = grid.vertical[from.column + 1]!
  const arriving = grid.vertical[to.column]!
  if (from.right >= to.column && (room === 0 || arriving.from - start.x >= room)) {
    return { start, end: straightIn, leaves: 'x', bends: [arriving] }
  }
  if (to.left <= from.column && (room === 0 || straightIn.x - leaving.to >= room)) {
    return { start, end: straightIn, leaves: 'x', bends: [leaving] }
  }
  return from.row < to.row
    ? {
        start,
        end: over(to, room > 0 ? AT.labelledIn : AT.forwardIn),
        leaves: 'x',
        bends: [leaving, above(grid, to)],
      }
    : {
        start,
        end: under(to, room > 0 ? AT.labelledIn : AT.forwardInBelow),
        leaves: 'x',
        bends: [leaving, below(grid, to)],
      }
}

function backAcross(grid: Grid, from: Cell, to: Cell): Route {
  const turn = grid.vertical[to.column + 1]!
  if (to.row < from.row) {
    const start = over(from, AT.backOutAbove)
    const end = under(to, AT.backIn)
    const clear = to.down >= from.row
    return {
      start,
      end,
      leaves: 'y',
      bends: clear ? [above(grid, from)] : [above(grid, from), turn, below(grid, to)],
    }
  }
  const start = under(from, AT.backOut)
  const end = over(to, AT.backInAbove)
  const clear = to.up <= from.row
  return {
    start,
    end,
    leaves: 'y',
    bends: clear ? [below(grid, from)] : [below(grid, from), turn, above(grid, to)],
  }
}

/** Stages are met at the lower edge of their heads, which lies along the channel above the first row. */
function cardToStage(grid: Grid, from: Cell, to: StageBox): Route {
  const { head } = to
  const start = over(from, AT.backOutAbove)
  const floor = head.y + head.height
  if (from.up < 0 && start.x > head.x && start.x < head.x + head.width) {
    return { start, end: { x: start.x, y: floor }, leaves: 'y', bends: [] }
  }
  const end = { x: head.x + head.width / 2, y: floor }
  const first = grid.horizontal[grid.rows[0]!.above]!
  if (from.up < 0) return { start, end, leaves: 'y', bends: [first] }
  const turn = grid.vertical[end.x < start.x && from.column > 0 ? from.column : from.column + 1]!
  return { start, end, leaves: 'y', bends: [above(grid, from), turn, first] }
}

function stageToStage(grid: Grid, from: StageBox, to: StageBox): Route {
  const along = (box: StageBox, share: number) => ({ x: box.head.x + box.head.width * share, y: box.head.y })
  return { start: along(from, 0.6), end: along(to, 0.4), leaves: 'y', bends: [grid.top] }
}

function personaToCard(grid: Grid, from: PersonaBox, to: Cell): Route {
  const start = side(from, 'right', from.height / 2)
  const lane = grid.vertical[0]!
  return to.left < 0
    ? { start, end: side(to.rect, 'left', CARD.port), leaves: 'x', bends: [lane] }
    : { start, end: over(to, AT.forwardIn), leaves: 'x', bends: [lane, above(grid, to)] }
}

function personaToStage(grid: Grid, from: PersonaBox, to: { box: StageBox; first: boolean }): Route {
  const start = side(from, 'right', from.height / 2)
  const { head } = to.box
  const lane = grid.vertical[0]!
  if (to.first) {
    const end = side(head, 'left', STAGE.headTop + STAGE.title.lineHeight / 2)
    return { start, end, leaves: 'x', bends: [lane] }
  }
  return { start, end: { x: head.x + head.width / 2, y: head.y }, leaves: 'x', bends: [lane, grid.top] }
}

function reversed({ start, end, leaves, bends }: Route): Route {
  // Lines take turns: an odd number of bends arrives along the axis that it left along.
  const turned = bends.length > 0 && bends.length % 2 === 0
  const arrives = !turned ? leaves : leaves === 'x' ? 'y' : 'x'
  return { start: end, end: start, leaves: arrives, bends: [...bends].reverse() }
}

function side(rect: Rect, which: 'left' | 'right', down: number): Point {
  return { x: which === 'left' ? rect.x : rect.x + rect.width, y: rect.y + down }
}

function over({ rect }: Cell, along: number): Point {
  return { x: rect.x + rect.width / 2 + along, y: rect.y }
}

function under({ rect }: Cell, along: number): Point {
  return { x: rect.x + rect.width / 2 + along, y: rect.y + rect.height }
}

function above(grid: Grid, cell: Cell): Channel {
  return grid.horizontal[grid.rows[cell.row]!.above]!
}

function below(grid: Grid, cell: Cell): Channel {
  return grid.horizontal[grid.rows[cell.row]!.below]!
}
