import type { CSSProperties } from 'react'
import { BOARD } from '../../../model/layout/board/boardSizes'
import type { Type } from '../../../model/layout/sizes'
import { FONT_STACK } from '../../../ui/theme'

/** Width of the column in which the names of the lanes stand, in CSS pixels: on a desk, on a phone. */
export const LANE_HEADS = { wide: 136, narrow: 92 } as const
/** Right of the last stage, for the button that adds one. */
export const BEYOND = 52

/** The measures of the layout as CSS variables, so that style sheets fill exactly the places that it reserves. */
export const MEASURES = {
  '--board-head-top': px(BOARD.head.top),
  '--board-head-padding': px(BOARD.head.padding),
  '--board-head-title': font(BOARD.head.title),
  '--board-head-goal': font(BOARD.head.goal),
  '--board-head-number': px(BOARD.head.number),
  '--board-card-x': px(BOARD.card.paddingX),
  '--board-card-y': px(BOARD.card.paddingY),
  '--board-card-top': font(BOARD.card.top),
  '--board-card-title': font(BOARD.card.title),
  '--board-annotation-x': px(BOARD.annotation.paddingX),
  '--board-annotation-y': px(BOARD.annotation.paddingY),
  '--board-annotation-measures': font(BOARD.annotation.measures),
  '--board-annotation-text': font(BOARD.annotation.text),
  '--board-thought-x': px(BOARD.thought.paddingX),
  '--board-thought-y': px(BOARD.thought.paddingY),
  '--board-thought-text': font(BOARD.thought.text),
  '--board-cell-x': px(BOARD.cell.paddingX),
  '--board-cell-y': px(BOARD.cell.paddingY),
  '--board-cell-text': font(BOARD.cell.text),
  '--board-image-caption': font(BOARD.image.caption),
} as CSSProperties

function px(value: number): string {
  return `${value}px`
}

function font({ weight, size, lineHeight }: Type): string {
  return `${weight} ${size}px/${lineHeight}px ${FONT_STACK}`
}
