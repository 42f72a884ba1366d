/** What this reader warns of; `more`: of so many things that they are only counted. */
export type CanvasWarning =
  /** Something among the nodes or edges is none; it is kept and written back. */
  | 'notANode'
  | 'duplicateId'
  /** A type that the format does not know; read as a text. */
  | 'unknownType'
  /** A node says not, or not sensibly, where it stands or how large it is. */
  | 'noPlace'
  /** An edge leads from or to nothing that can be linked; kept and written back. */
  | 'strayEdge'
  /** A group within or around stages is no stage itself; kept and written back. */
  | 'nestedGroup'
  /** So many cards stand outside all groups and wait in the tray. */
  | 'outside'
  /** So many cards stand for files or addresses, which the canvas itself does not hold. */
  | 'attachment'
  | 'more'
