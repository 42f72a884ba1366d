import type { JourneyMap } from '../../model/journey'
import type { Bytes, WriteOptions } from '../format'
import { drawDeck } from './drawDeck'
import { finishDeck } from './finishDeck'
import { layDeck } from './layDeck'

/** The map as slides. Rejects with the reason of the signal if that ends the work. */
export async function writePptx(map: JourneyMap, options: WriteOptions): Promise<Bytes> {
  const { signal, onProgress, background, palette, locale, now, words } = options
  signal?.throwIfAborted()
  const slides = layDeck(map, options)
  const info = {
    title: map.meta.title.trim() || words.untitledMap,
    background: background === 'white' ? '#ffffff' : palette.canvas,
  }
  const drawn = await drawDeck(slides, info, async index => {
    onProgress?.((0.8 * index) / slides.length)
    // Lets the page answer between two slides.
    await new Promise(resolve => setTimeout(resolve))
    signal?.throwIfAborted()
  })
  onProgress?.(0.9)
  return finishDeck(drawn, slides, now, locale)
}
