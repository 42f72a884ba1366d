import { type Reader, refuse } from '../format'
import { openDocument } from '../openDocument'
import { findPageMap } from './pageMap'

export const htmlReader: Reader = {
  // After a comment, where a browser that saved the page put one.
  recognises: ({ head }) => /^(<!--[^>]*-->\s*)*<(!doctype\s+html|html[\s>])/i.test(head),
  read: async source => {
    const text = source.text()
    if (text === undefined) return refuse('broken', 'because.notText')
    const json = findPageMap(text)
    return json === undefined ? refuse('no-map-inside', 'kind.page') : openDocument(json)
  },
}
