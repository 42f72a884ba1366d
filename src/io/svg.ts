import { type Format, refuse } from './format'
import { openDocument } from './openDocument'
import { findSvgMap } from './svgMap'

/** A picture in lines and letters, sharp at any size and open to every drawing program, that carries its map. */
export const svg: Format = {
  label: 'exporting.formats.svg',
  extensions: ['.svg'],
  mime: 'image/svg+xml',
  carriesAll: true,
  recognises: ({ head }) => {
    return head.startsWith('<') && !/^<(!doctype\s+html|html)/i.test(head) && /<(\w+:)?svg[\s>]/.test(head)
  },
  read: async source => {
    const text = source.text()
    if (text === undefined) return refuse('broken', 'it is not UTF-8 text')
    const json = findSvgMap(text)
    return json === undefined
      ? refuse('no-map-inside', 'the picture has no metadata of ours')
      : openDocument(json)
  },
  write: async (map, options) => {
    const { writeSvg } = await import('./writeSvg')
    return new Blob([await writeSvg(map, options)], { type: svg.mime })
  },
}
