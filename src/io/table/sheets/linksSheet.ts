import { LINK_KINDS, type Link } from '../../../model/journey'
import { compareText } from '../../../model/order'
import type { MapIndex } from '../mapIndex'
import { wordIn } from './annotationsSheet'
import { numberOrNone, type RecordSheet, textColumn } from './recordSheet'
import { titleFinder, titleOf } from './titles'

export function linksSheet({ map, cards }: MapIndex): RecordSheet {
  const findByTitle = titleFinder()
  const rank = new Map(cards.map(({ id }, index) => [id, index]))
  const rankOf = (id: string) => rank.get(id) ?? cards.length
  const field = (header: string, width: number, name: keyof Link, parse?: (text: string) => unknown) =>
    textColumn('links', header, width, name, id => map.links.get(id)?.[name], parse)
  return {
    name: 'Links',
    table: 'links',
    idHeader: 'link_id',
    ids: [...map.links]
      .sort(([a, one], [b, two]) => rankOf(one.from) - rankOf(two.from) || compareText(a, b))
      .map(([id]) => id),
    columns: [
      { header: 'from', width: 32, cell: id => titleOf(map, map.links.get(id)?.from) },
      { header: 'to', width: 32, cell: id => titleOf(map, map.links.get(id)?.to) },
      field('kind', 14, 'kind', text => wordIn(LINK_KINDS, text)),
      field('label', 28, 'label'),
      field('share', 8, 'share', numberOrNone),
      field('from_id', 20, 'from'),
      field('to_id', 20, 'to'),
    ],
    make(draft, cell) {
      const from = cell('from_id').trim() || findByTitle(draft, cell('from'))
      const to = cell('to_id').trim() || findByTitle(draft, cell('to'))
      if (!from || !to) return undefined
      const id = draft.idFor(cell('link_id').trim())
      draft.put('links', id, { from, to })
      return id
    },
    remove: (draft, id) => draft.remove('links', id),
  }
}
