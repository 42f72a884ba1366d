import type { Format } from '../format'

/** The OpenJourney Format 1.0. */
export const ojf: Format = {
  label: 'exporting.formats.ojf',
  extensions: ['.ojf'],
  mime: 'application/json',
}
