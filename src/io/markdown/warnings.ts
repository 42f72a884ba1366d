/** What this reader warns of; `more`: of so many things that they are only counted. */
export type MarkdownWarning =
  // What the outline says and a map cannot hold.
  | 'table'
  /** A table of other columns than the one that is read. */
  | 'otherTable'
  /** Lists beside a table that is read. */
  | 'besides'
  | 'cut'
  | 'shortened'
  | 'unknownLane'
  | 'notARating'
  | 'notAMeasure'
  // What the text carries of ours.
  | 'carriedBroken'
  | 'carriedRefused'
  | 'more'
