import type { Reader } from '../format'
import { isWorkbook } from './workbook/isWorkbook'

export const xlsxReader: Reader = {
  recognises: ({ bytes }) => isWorkbook(bytes),
  async read(source, options) {
    const { readXlsx } = await import('./readXlsx')
    return readXlsx(source, options)
  },
}
