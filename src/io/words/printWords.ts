import type { PaperWords } from '../../model/painter/sheets/paperWords'

/** What paper says beside the map's own words. */
export type PrintWords = PaperWords
