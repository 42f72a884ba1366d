import type { Reader } from '../format'
import { recognisesTable } from './recognise'

export const csvReader: Reader = {
  recognises: recognisesTable,
  async read(source, options) {
    const { readCsv } = await import('./readCsv')
    return readCsv(source, options)
  },
}
