/** What this reader warns of; `more`: of so many things that they are only counted. */
export type TableWarning =
  | 'more'
  /** The letters are of an old code page, taken for Windows-1252. */
  | 'codePage'
  /** A quotation mark that is not closed, or that is followed by more. */
  | 'quotes'
  /** More cells than the header has: what is beyond was left out. */
  | 'tooManyCells'
  /** Fewer cells than the header has. */
  | 'tooFewCells'
  /** Rows or columns beyond what we read. */
  | 'tooLong'
  /** A formula of a workbook that came to nothing. */
  | 'errorCell'
  /** More channels than one: the others became tags. */
  | 'channels'
  /** A word or number that is no rating. */
  | 'rating'
  /** A rating between two steps, or beyond the scale. */
  | 'rounded'
  /** A link to a touchpoint that is not there. */
  | 'linkTarget'
  /** A workbook of ours without its hidden sheet: only what its other sheets say is there. */
  | 'notCarried'
