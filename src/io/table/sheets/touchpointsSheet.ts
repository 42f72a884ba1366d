/** The name of the sheet with a row for each touchpoint, by which a workbook of ours is known too. */
export const TOUCHPOINTS_SHEET = 'Touchpoints'
