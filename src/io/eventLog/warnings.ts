/** What this reader warns of; `more`: of so many things that they are only counted. */
export type LogWarning =
  /** So many rows say no case or no activity, and are left out. */
  | 'incomplete'
  /** So many rows have no time that can be read; they stay where they are in their case. */
  | 'noTime'
  /** So many events are the end of something whose beginning is counted already, or tell of no step at all. */
  | 'lifecycle'
  /** Some times say their zone and some do not; those that do not are taken for UTC. */
  | 'zones'
  /** Case, activity or time has no column; nothing can be observed. */
  | 'columns'
  | 'more'
