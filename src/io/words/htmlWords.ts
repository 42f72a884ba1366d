import type { DetailWords } from './detailWords'

/** What pages say beside the map's own words. */
export interface HtmlWords {
  readonly details: DetailWords
  /** The region in which the map is looked at, and how to move it. */
  readonly map: string
  readonly howTo: string
  /** Before the persona through whose eyes the map is seen. */
  readonly eyes: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly whole: string
  readonly print: string
  /** All that stands on the map, as text. */
  readonly contents: string
  readonly personas: string
  readonly stickyNotes: string
  /** Before the day. */
  readonly made: string
  readonly toEdit: string
}
