import type { Format } from '../format'
import { recognisesLog } from './recognise'

/** A log of events by case, from which an observed journey is worked out. */
export const eventLog: Format = {
  label: 'exporting.formats.log',
  extensions: ['.csv', '.xes'],
  mime: 'text/csv',
  recognises: recognisesLog,
  async read(source, options) {
    const { readLog } = await import('./readLog')
    return readLog(source, options)
  },
}
