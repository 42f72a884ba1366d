/*
 * How many pixels a picture has. A map unit is a CSS pixel, of which an inch has 96, so the size of a picture on paper is
 * that of the map however many pixels it has: more of them make it sharper, not larger.
 */

export const CSS_PIXELS_IN_INCH = 96
export const CM_IN_INCH = 2.54

/** Four pixels to each of the screen's are enough for a poster. */
export const SCALES: readonly number[] = [1, 2, 3, 4]
export const MOST = 4

/** What printers ask for: as on screen, good from a distance, good in the hand. Dots to an inch. */
export const DENSITIES: readonly number[] = [96, 150, 300]
