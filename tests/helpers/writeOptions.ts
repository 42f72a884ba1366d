import common from '../../src/i18n/en/common'
import files from '../../src/i18n/en/files'
import inspector from '../../src/i18n/en/inspector'
import type { WriteOptions } from '../../src/io/format'
import { PALETTES } from '../../src/ui/tokens'

/** How a map is written where a test does not care how: in English, at noon, every letter about as wide as it is high. */
export const writeOptions: WriteOptions = {
  palette: PALETTES.light,
  words: common,
  fileWords: files,
  locale: 'en-GB',
  measure: (text, { size }) => text.length * size * 0.55,
  background: 'paper',
  title: true,
  legend: true,
  scale: 1,
  now: new Date('2026-11-22T12:00:00Z'),
}

/** The same as the picture of the board. */
export const boardOptions: WriteOptions = {
  ...writeOptions,
  face: 'board',
  boardWords: {
    stage: common.kinds.stage,
    measure: inspector.measure,
    frequencies: inspector.frequencies,
  },
}
