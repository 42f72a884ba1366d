import type { Format } from '../format'
import { eventLogReader } from './eventLogReader'

/** A log of events by case, from which an observed journey is worked out. */
export const eventLog: Format = {
  label: 'exporting.formats.log',
  extensions: ['.csv', '.xes'],
  mime: 'text/csv',
  ...eventLogReader,
}
