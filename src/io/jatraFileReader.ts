import { type Reader, refuse } from './format'
import { openDocument } from './openDocument'

export const jatraFileReader: Reader = {
  // Ours begin so. One that another program has put in another order is found by `readMap` as what no other format is.
  recognises: ({ head }) => /^\{[^{}]*"format"\s*:\s*"jatra"/.test(head),
  read: async source => {
    const text = source.text()
    return text === undefined ? refuse('broken', 'because.notText') : openDocument(text)
  },
}
