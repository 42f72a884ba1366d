/** What this reader warns of; `more`: of so many things that they are only counted. */
export type TableWarning =
  | 'more'
  /** The letters are of an old code page, taken for Windows-1252. */
  | 'codePage'
  /** A quotation mark that is not closed, or that is followed by more. */
  | 'quotes'
  /** More cells than the header has; what is beyond is kept in lanes of its own. */
  | 'tooManyCells'
  /** Fewer cells than the header has. */
  | 'tooFewCells'
  /** Rows or columns beyond what we read. */
  | 'tooLong'
