import type { Format } from '../format'

/** Slides of native shapes that can be edited. */
export const pptx: Format = {
  label: 'exporting.formats.pptx',
  extensions: ['.pptx'],
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  write: async (map, options) => {
    const { writePptx } = await import('./writePptx')
    const bytes = await writePptx(map, options)
    options.onProgress?.(1)
    return new Blob([bytes], { type: pptx.mime })
  },
}
