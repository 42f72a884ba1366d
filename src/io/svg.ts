import type { Format } from './format'
import { svgReader } from './svgReader'

/** A picture in lines and letters, sharp at any size and open to every drawing program, that carries its map. */
export const svg: Format = {
  label: 'exporting.formats.svg',
  extensions: ['.svg'],
  mime: 'image/svg+xml',
  carriesAll: true,
  ...svgReader,
  write: async (map, options) => {
    const { writeSvg } = await import('./writeSvg')
    return new Blob([await writeSvg(map, options)], { type: svg.mime })
  },
}
