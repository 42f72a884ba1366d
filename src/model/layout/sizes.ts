import type { TextStyle } from './geometry'

/*
 * Every measure of the map on screen and in pictures, in map units. The layout reserves these places, the painter and the
 * canvas's components fill them: a number that changes here changes everywhere.
 */

/**
 * The families that texts are set in: Latin first, then Bengali. "Inter Variable" is the name under which the app bundles
 * Inter, so on its pages pictures have the letters of the screen; elsewhere an installed Inter comes closest.
 */
export const FONT_FAMILY = '"Inter Variable", Inter, "Noto Sans Bengali", system-ui, sans-serif'

/** A style together with what only heights depend on. */
export interface Type extends TextStyle {
  readonly lineHeight: number
  readonly maxLines: number
}

export const CARD = {
  width: 196,
  padding: 12,
  radius: 10,
  /** Its first image, over its whole width at the top; cards without one have no such place. */
  picture: 104,
  /** Icon and name of the channel, and the face at the right. */
  channelHeight: 20,
  channel: { size: 11, weight: 500, lineHeight: 20, maxLines: 1 },
  icon: 13,
  face: 12,
  titleGap: 4,
  title: { size: 14, weight: 600, lineHeight: 19, maxLines: 3 },
  /** Counts and persona dots: reserved from the start, so that the first annotation moves nothing. */
  figuresGap: 8,
  figuresHeight: 24,
  /** Where links leave and enter at the sides, from the upper edge: the same for all cards of a row, so they run straight. */
  port: 46,
} as const satisfies Record<string, number | Type>

/** The longer side of an image that fills a card's picture place, for the most upright photographs. */
export const PICTURE_SIDE = 280
/** The same of one in the head of a stage. */
export const STAGE_PICTURE_SIDE = 110

export const COLUMN_GAP = 44
/** Height of the free channel between two rows of a lane. */
export const ROW_GAP = 36

export const STAGE = {
  padding: 20,
  gap: 16,
  radius: 14,
  minWidth: CARD.width + 40,
  headTop: 14,
  headBottom: 4,
  number: { size: 12, weight: 600, lineHeight: 21, maxLines: 1 },
  /** Room for the mean at the right of the head. */
  mean: 40,
  /** Its first image, a square at the right of the head, below the mean: small, so that a map does not begin with pictures. */
  picture: 44,
  pictureGap: 10,
  pictureRadius: 7,
  title: { size: 16, weight: 600, lineHeight: 21, maxLines: 2 },
  goalGap: 3,
  goal: { size: 13, weight: 400, lineHeight: 18, maxLines: 2 },
  /** Free below the last lane. */
  bottom: 8,
} as const satisfies Record<string, number | Type>

/** From the stage's upper edge to its picture: below the line of the mean. */
export const STAGE_PICTURE_TOP = STAGE.headTop + STAGE.title.lineHeight + STAGE.goalGap

/** From the stage's left padding to its title: the number of the stage stands there. */
export function stageNumberWidth(number: number): number {
  return 8 + 7 * String(number).length
}

export const LANE = {
  /** Slim space for its name, above its first channel, where more than one lane of cards is shown. */
  head: 26,
  /** Height of the free channel above its first row, and of the one below its last. */
  above: 34,
  below: 30,
  name: { size: 11, weight: 600, lineHeight: 26, maxLines: 1 },
} as const satisfies Record<string, number | Type>

export const EMOTION = {
  height: 172,
  /** From the upper edge to +2, and from one level to the next. */
  top: 40,
  step: 27,
} as const

export const PERSONA = {
  width: 200,
  /** Between the personas and the first stage: links run here. */
  gap: 64,
  below: 24,
  padding: 12,
  radius: 12,
  avatar: 40,
  avatarGap: 10,
  name: { size: 15, weight: 600, lineHeight: 20, maxLines: 2 },
  role: { size: 12, weight: 400, lineHeight: 17, maxLines: 2 },
  quoteGap: 8,
  quote: { size: 12, weight: 400, lineHeight: 17, maxLines: 4 },
} as const satisfies Record<string, number | Type>

export const NOTE = {
  width: 180,
  padding: 12,
  radius: 6,
  minHeight: 60,
  text: { size: 13, weight: 400, lineHeight: 18, maxLines: 24 },
} as const satisfies Record<string, number | Type>

export const LINK = {
  radius: 8,
  /** Length of the arrow head; the line ends where it begins. */
  arrow: 9,
  /** Between lines that share a channel, where there is room. */
  spacing: 8,
  label: { size: 11, weight: 500, lineHeight: 18, maxLines: 1 },
  labelPadding: 6,
} as const satisfies Record<string, number | Type>

/** Free around everything, in pictures and when a map is fitted into view. */
export const MARGIN = 32
