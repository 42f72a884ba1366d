import { type Reader, refuse } from './format'
import { openDocument } from './openDocument'
import { findSvgMap } from './svgMap'

export const svgReader: Reader = {
  recognises: ({ head }) => {
    return head.startsWith('<') && !/^<(!doctype\s+html|html)/i.test(head) && /<(\w+:)?svg[\s>]/.test(head)
  },
  read: async source => {
    const text = source.text()
    if (text === undefined) return refuse('broken', 'because.notText')
    const json = findSvgMap(text)
    return json === undefined ? refuse('no-map-inside', 'kind.picture') : openDocument(json)
  },
}
