import type { TFunction } from 'i18next'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '../../commands/command'
import { jumpTo } from '../../commands/jump'
import { byKind, FOUND_KINDS } from '../../model/search/foundKinds'
import { MAP_ITSELF } from '../../model/search/mapText'
import { excerpt, marked } from '../../model/search/marks'
import type { Found } from '../../model/search/searchIndex'
import { useDesk } from '../../store/hooks'
import { Finder } from '../../ui/finder/Finder'
import type { FinderGroup, FinderItem } from '../../ui/finder/finderItem'
import { useMapIndex } from './useMapIndex'

/** How much is shown: who does not see it among these types another word. */
const MOST = 60

/** Search in the open map: everything that is written on it, by kind; choosing goes to it. */
export default function SearchDialog() {
  const { t } = useTranslation()
  const desk = useDesk()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const { index, version } = useMapIndex()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index gives something else for another version.
  const found = useMemo(() => index.search(asked, MOST), [index, version, asked])
  const groups = useMemo(() => groupsOf(found, desk, t), [found, desk, t])
  const answered = version !== undefined && asked.trim() !== ''

  return (
    <Finder
      label={t('search.inMap')}
      placeholder={t('search.inMap')}
      closeLabel={t('common.close')}
      query={query}
      groups={groups}
      status={answered ? t('search.found', { count: found.length }) : ''}
      hint={answered ? t('search.nothing', { query: asked.trim() }) : t('search.inMapHint')}
      note={found.length === MOST ? t('search.mostFound', { count: MOST }) : undefined}
      onQuery={setQuery}
      onClose={() => desk.session.setState({ dialog: undefined })}
    />
  )
}

function groupsOf(found: readonly Found[], desk: Desk, t: TFunction): FinderGroup[] {
  return byKind(found).map(([kind, ofKind]) => ({
    id: kind,
    label: t(`search.kinds.${kind}`),
    items: ofKind.map(one => itemOf(one, desk, t)),
  }))
}

function itemOf({ text, terms }: Found, desk: Desk, t: TFunction): FinderItem {
  const { id, kind, title, texts, place } = text
  const { icon, tint } = FOUND_KINDS[kind]
  return {
    id: `${kind} ${id}`,
    icon,
    tint: tint && `var(--${tint})`,
    title: marked(title || t(kind === 'map' ? 'common.untitledMap' : 'common.untitled'), terms),
    excerpt: excerpt(texts, terms),
    line: place.join(kind === 'link' ? ' → ' : ' › '),
    run: () => (id === MAP_ITSELF ? showMap(desk) : jumpTo(desk, id)),
  }
}

/** With nothing selected the inspector is about the map as a whole. */
function showMap({ session }: Desk): void {
  session.setState(({ face }) => ({
    selection: [],
    inspector: true,
    face: face === 'insights' ? 'canvas' : face,
  }))
}
