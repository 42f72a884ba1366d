import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyReminder } from './backup/CopyReminder'
import { FirstVisit } from './FirstVisit'
import styles from './Home.module.css'
import { HomeBar } from './HomeBar'
import { HomeFooter } from './HomeFooter'
import { HomePart } from './HomePart'
import { useLibrary } from './LibraryContext'
import { MapShelf } from './MapShelf'
import { NewRelease } from './NewRelease'
import { NotDurable } from './NotDurable'
import { Outdated } from './Outdated'
import type { HomeIndex } from './search/homeIndex'
import { useSearchKeys } from './search/useSearchKeys'
import { useShelvedMaps } from './shelvedMaps'
import { TemplateGallery } from './TemplateGallery'
import { Trash } from './Trash'
import { useNewMap } from './useNewMap'
import { useTrashCleared } from './useTrashCleared'
import { Waiting } from './Waiting'

// Not everybody searches.
const HomeSearch = lazy(() => import('./search/HomeSearch'))

/** The first page: every map of this device, and the ways to a new one. */
export default function Home() {
  const { t } = useTranslation()
  const { shelf } = useLibrary()
  const maps = useShelvedMaps()
  const newMap = useNewMap()
  const [trashOpen, trash] = useDisclosure(false)
  const [searching, search] = useDisclosure(false)
  const index = useRef<HomeIndex>(undefined)
  const onShelf = useMemo(() => maps?.filter(map => map.trashedAt === undefined) ?? [], [maps])
  const trashed = maps?.filter(map => map.trashedAt !== undefined) ?? []
  useSearchKeys(search.open)
  useTrashCleared()

  return (
    <div className={styles.page}>
      <HomeBar newMap={newMap} onSearch={search.open} />
      <NewRelease />
      <main className={styles.main}>
        <h1 className={styles.title}>{t('library.title')}</h1>
        {shelf.durable ? <p className={styles.subtitle}>{t('library.keptHere')}</p> : <NotDurable />}
        <Outdated />
        <CopyReminder maps={onShelf} />
        {maps === undefined && <Waiting />}
        {maps?.length === 0 && <FirstVisit durable={shelf.durable} />}
        <HomePart>{maps !== undefined && maps.length > 0 && <MapShelf maps={onShelf} />}</HomePart>
        <TemplateGallery newMap={newMap} />
      </main>
      <HomeFooter maps={onShelf} trashed={trashed.length} onOpenTrash={trash.open} />
      <HomePart>
        <Trash opened={trashOpen} maps={trashed} onClose={trash.close} />
      </HomePart>
      <HomePart>
        <Suspense fallback={null}>
          {searching && <HomeSearch maps={onShelf} kept={index} onClose={search.close} />}
        </Suspense>
      </HomePart>
    </div>
  )
}
