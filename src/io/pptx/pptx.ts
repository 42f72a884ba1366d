import type { Format } from '../format'

/** Slides of native shapes that can be edited. */
export const pptx: Format = {
  label: 'exporting.formats.pptx',
  extensions: ['.pptx'],
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}
