/** What this reader warns of; `more`: of so many things that they are only counted. */
export type OjfWarning =
  /** Something in a list is not what the list is of; kept and written back. */
  | 'notAnItem'
  /** A node is of a stage that there is not; it waits in the tray. */
  | 'noStage'
  /** A swimlane that has no counterpart: its nodes are cards of the customer's lane, in a row of their own. */
  | 'laneJoined'
  /** So many scores were rounded to our scale; the exact ones are kept. */
  | 'rounded'
  | 'more'
