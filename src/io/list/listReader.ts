import { type Reader, refuse } from '../format'
import { isList } from './isList'

export const listReader: Reader = {
  recognises: source => isList(source),
  read: async (source, { newId }) => {
    const text = source.text()
    if (text === undefined) return refuse('broken', 'because.notText')
    const { readList } = await import('./readList')
    return readList(text, newId)
  },
}
