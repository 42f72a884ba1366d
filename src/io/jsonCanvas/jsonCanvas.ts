import type { Format } from '../format'
import { jsonCanvasReader } from './jsonCanvasReader'

/** An open canvas of cards, as Obsidian and others draw it (jsoncanvas.org, 1.0). */
export const jsonCanvas: Format = {
  label: 'exporting.formats.canvas',
  extensions: ['.canvas'],
  mime: 'application/json',
  carriesAll: true,
  ...jsonCanvasReader,
  async write(map, { measure, files }) {
    const { writeCanvas } = await import('./writeCanvas')
    return new Blob([writeCanvas(map, measure, files)], { type: jsonCanvas.mime })
  },
}
