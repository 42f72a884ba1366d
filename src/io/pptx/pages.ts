import { figure } from '../../model/painter/figures'
import type { DeckScene } from './deckScene'

/** A list in as few parts as it takes, none longer than `most` and all about as long; one empty part of an empty list. */
export function pagesOf<T>(items: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / most))
  const each = Math.ceil(items.length / count)
  return Array.from({ length: count }, (_, page) => items.slice(page * each, (page + 1) * each))
}

/** A title that several slides share, with the number of the slide among them. */
export function pageTitle(
  { locale }: Pick<DeckScene, 'locale'>,
  title: string,
  page: number,
  pages: number,
): string {
  return pages < 2 ? title : `${title} (${figure(page + 1, locale)}/${figure(pages, locale)})`
}
