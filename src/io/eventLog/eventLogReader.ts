import type { Reader } from '../format'
import { recognisesLog } from './recognise'

export const eventLogReader: Reader = {
  recognises: recognisesLog,
  async read(source, options) {
    const { readLog } = await import('./readLog')
    return readLog(source, options)
  },
}
