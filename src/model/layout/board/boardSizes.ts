import type { Type } from '../sizes'

/*
 * Every measure of the board, in CSS pixels at 100 %. As with the canvas, the layout reserves these places and style
 * sheets (and later the painter) fill them.
 */

export const BOARD = {
  stage: {
    /** With one column of touchpoints. */
    minWidth: 212,
    collapsed: 44,
    padding: 9,
    /** Between two columns. */
    gap: 8,
    /** The least width of a column where there are several. */
    column: 148,
  },
  head: {
    top: 11,
    bottom: 11,
    padding: 12,
    /** Room for the number of the stage before its title. */
    number: 17,
    /** Room at the right of the title for the button that folds the column. */
    fold: 26,
    title: { size: 15, weight: 600, lineHeight: 20, maxLines: 2 },
    goalGap: 1,
    goal: { size: 12, weight: 400, lineHeight: 17, maxLines: 2 },
  },
  lane: {
    above: 9,
    below: 9,
    /** Between two that stand above one another. */
    gap: 6,
    minHeight: 46,
  },
  card: {
    paddingX: 10,
    paddingY: 7,
    top: { size: 11, weight: 500, lineHeight: 16, maxLines: 1 },
    title: { size: 13, weight: 600, lineHeight: 18, maxLines: 4 },
  },
  annotation: {
    paddingX: 9,
    paddingY: 6,
    measures: { size: 11, weight: 600, lineHeight: 15, maxLines: 1 },
    text: { size: 12, weight: 400, lineHeight: 17, maxLines: 8 },
  },
  thought: {
    paddingX: 9,
    paddingY: 5,
    text: { size: 12, weight: 400, lineHeight: 17, maxLines: 6 },
  },
  channel: { height: 28 },
  cell: {
    paddingX: 9,
    paddingY: 5,
    text: { size: 13, weight: 500, lineHeight: 18, maxLines: 12 },
  },
  image: {
    minHeight: 24,
    /** The highest that a picture is shown; wide ones are lower, as high as they are. */
    maxHeight: 132,
    caption: { size: 11, weight: 400, lineHeight: 15, maxLines: 2 },
  },
} as const satisfies Record<string, Record<string, number | Type>>
