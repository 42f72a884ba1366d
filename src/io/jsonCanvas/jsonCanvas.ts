import type { Format } from '../format'

/** An open canvas of cards, as Obsidian and others draw it (jsoncanvas.org, 1.0). */
export const jsonCanvas: Format = {
  label: 'exporting.formats.canvas',
  extensions: ['.canvas'],
  mime: 'application/json',
}
