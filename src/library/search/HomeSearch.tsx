import type { TFunction } from 'i18next'
import { type RefObject, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { byKind, FOUND_KINDS } from '../../model/search/foundKinds'
import { MAP_ITSELF } from '../../model/search/mapText'
import { excerpt, marked } from '../../model/search/marks'
import type { Found } from '../../model/search/searchIndex'
import { Finder } from '../../ui/finder/Finder'
import type { FinderGroup, FinderItem } from '../../ui/finder/finderItem'
import type { ShelvedMap } from '../shelvedMaps'
import { useTitleOf } from '../titleOf'
import type { HomeIndex } from './homeIndex'
import { useHomeIndex } from './useHomeIndex'

/** How much is shown: who does not see it among these types another word. */
const MOST = 60
/** How many maps are offered before anything is typed. */
const MOST_RECENT = 6

interface HomeSearchProps {
  /** Those on the shelf. */
  readonly maps: readonly ShelvedMap[]
  /** Where the index lives from one search to the next. */
  readonly kept: RefObject<HomeIndex | undefined>
  onClose(): void
}

interface Looks {
  readonly t: TFunction
  titleOf(map: { readonly title: string }): string
  /** Opens a map, at one of its things if one is given. */
  open(map: string, at?: string): void
}

/** Search in all maps of the shelf; choosing opens the map and goes to the place. */
export default function HomeSearch({ maps, kept, onClose }: HomeSearchProps) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const { index, turn, unread } = useHomeIndex(kept, maps)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index finds more at another turn.
  const found = useMemo(() => index.search(asked, MOST), [index, turn, asked])
  const groups = useMemo(() => {
    const looks: Looks = {
      t,
      titleOf,
      open: (map, at) => navigate(at === undefined ? `/map/${map}` : `/map/${map}/canvas/${at}`),
    }
    return asked.trim() === '' ? recent(maps, looks) : groupsOf(found, maps, looks)
  }, [asked, found, maps, t, titleOf, navigate])
  const answered = asked.trim() !== ''
  const reading = unread > 0 ? t('search.reading', { count: unread }) : undefined
  const clipped = found.length === MOST ? t('search.mostFound', { count: MOST }) : undefined

  return (
    <Finder
      label={t('search.everywhere')}
      placeholder={t('search.everywhere')}
      closeLabel={t('common.close')}
      query={query}
      groups={groups}
      status={answered ? t('search.found', { count: found.length }) : ''}
      hint={answered ? t('search.nothing', { query: asked.trim() }) : t('search.everywhereHint')}
      note={reading ?? clipped}
      onQuery={setQuery}
      onClose={onClose}
    />
  )
}

/** The maps changed last, for going on where one was. */
function recent(maps: readonly ShelvedMap[], { t, titleOf, open }: Looks): FinderGroup[] {
  const items = [...maps]
    .sort((a, b) => b.changedAt - a.changedAt)
    .slice(0, MOST_RECENT)
    .map(
      (map): FinderItem => ({
        id: map.id,
        icon: FOUND_KINDS.map.icon,
        title: [{ text: titleOf(map), marked: false }],
        run: () => open(map.id),
      }),
    )
  return items.length > 0 ? [{ id: 'recent', label: t('search.lastChanged'), items }] : []
}

function groupsOf(found: readonly Found[], maps: readonly ShelvedMap[], looks: Looks): FinderGroup[] {
  const titles = new Map(maps.map(map => [map.id, looks.titleOf(map)]))
  return byKind(found).map(([kind, ofKind]) => ({
    id: kind,
    label: looks.t(`search.kinds.${kind}`),
    items: ofKind.map(one => itemOf(one, titles.get(one.map) ?? '', looks)),
  }))
}

function itemOf({ map, text, terms }: Found, mapTitle: string, { t, open }: Looks): FinderItem {
  const { id, kind, title, texts, place } = text
  const { icon, tint } = FOUND_KINDS[kind]
  const isMap = id === MAP_ITSELF
  return {
    id: `${map} ${id}`,
    icon,
    tint: tint && `var(--${tint})`,
    title: marked(isMap ? mapTitle : title || t('common.untitled'), terms),
    excerpt: excerpt(texts, terms),
    line: isMap ? undefined : [mapTitle, ...place].join(' › '),
    run: () => open(map, isMap ? undefined : id),
  }
}
