import { type Format, refuse } from '../format'
import { openDocument } from '../openDocument'
import { findPageMap } from './pageMap'

/** A web page of one file, to look at the map without Jatra. */
export const html: Format = {
  label: 'exporting.formats.html',
  extensions: ['.html', '.htm'],
  mime: 'text/html',
  carriesAll: true,
  // After a comment, where a browser that saved the page put one.
  recognises: ({ head }) => /^(<!--[^>]*-->\s*)*<(!doctype\s+html|html[\s>])/i.test(head),
  read: async source => {
    const text = source.text()
    if (text === undefined) return refuse('broken', 'it is not UTF-8 text')
    const json = findPageMap(text)
    return json === undefined
      ? refuse('no-map-inside', 'the page has no element of ours')
      : openDocument(json)
  },
  write: async (map, options) => {
    const { writeHtml } = await import('./writeHtml')
    return new Blob([await writeHtml(map, options)], { type: html.mime })
  },
}
