import type { DetailWords } from './detailWords'

/** What slides say beside the map's own words. */
export interface PptxWords {
  readonly details: DetailWords
  readonly overview: string
  readonly insights: string
  readonly personas: string
  readonly stages: string
  readonly touchpoints: string
  readonly links: string
  readonly stickyNotes: string
  readonly lowPoints: string
  readonly rankedPains: string
  readonly opportunities: string
  /** Where a list has no entries. */
  readonly nothing: string
  /** Below a list that is cut, after the number of what is missing. */
  readonly more: string
  readonly curve: string
  readonly expectation: string
  readonly lane: string
  readonly scale: string
}
