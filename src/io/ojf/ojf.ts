import type { Format } from '../format'
import { ojfReader } from './ojfReader'

/** The OpenJourney Format 1.0. */
export const ojf: Format = {
  label: 'exporting.formats.ojf',
  extensions: ['.ojf'],
  mime: 'application/json',
  carriesAll: true,
  ...ojfReader,
  async write(map, { words, files }) {
    const { writeOjf } = await import('./writeOjf')
    const file = writeOjf(map, words.lanes, files)
    return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: ojf.mime })
  },
}
