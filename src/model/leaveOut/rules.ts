/** What a copy of a map is made without: for clients, suppliers and everybody else who is not to read all of it. */
export interface LeavingOut {
  /** Personas are called "Persona 1", "Persona 2", … wherever they are named, and have no picture. */
  readonly names: boolean
  /** What people said: the quotes of personas, and annotations that are quotes. */
  readonly quotes: boolean
  /** Free notes on the canvas, and what the presenter wants to say. */
  readonly notes: boolean
  /** What the customer does not see: backstage and support, with all that is in them and on it. */
  readonly internal: boolean
  /** Who is to see to touchpoints and annotations. Votes stay, but not whose they are. */
  readonly owners: boolean
  /**
   * Pain points that are judged below this (2 … 5), or not judged at all: nobody has decided yet that they may be seen.
   * Absent: none. Annotations of other kinds have no severity and stay.
   */
  readonly belowSeverity?: number | undefined
}

export const NOTHING_LEFT_OUT: LeavingOut = {
  names: false,
  quotes: false,
  notes: false,
  internal: false,
  owners: false,
}

/** Whether anything is to be left out. */
export function leavesOut(rules: LeavingOut): boolean {
  const { names, quotes, notes, internal, owners, belowSeverity } = rules
  return names || quotes || notes || internal || owners || belowSeverity !== undefined
}
