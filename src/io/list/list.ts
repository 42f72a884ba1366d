import { type Format, refuse } from '../format'
import { isList } from './isList'

/** Plain lines and lists: read only, and asked last. */
export const list: Format = {
  label: 'exporting.formats.list',
  extensions: ['.txt'],
  mime: 'text/plain',
  recognises: source => isList(source),
  read: async (source, { newId }) => {
    const text = source.text()
    if (text === undefined) return refuse('broken', 'it is not UTF-8 text')
    const { readList } = await import('./readList')
    return readList(text, newId)
  },
}
