import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { FirstVisit } from './FirstVisit'
import styles from './Home.module.css'
import { HomeBar } from './HomeBar'
import { HomeFooter } from './HomeFooter'
import { useLibrary } from './LibraryContext'
import { MapShelf } from './MapShelf'
import { NotDurable } from './NotDurable'
import { useShelvedMaps } from './shelvedMaps'
import { TemplateGallery } from './TemplateGallery'
import { Trash } from './Trash'
import { useNewMap } from './useNewMap'
import { Waiting } from './Waiting'

/** The first page: every map of this device, and the ways to a new one. */
export default function Home() {
  const { t } = useTranslation()
  const { shelf } = useLibrary()
  const maps = useShelvedMaps()
  const newMap = useNewMap()
  const [trashOpen, trash] = useDisclosure(false)
  const onShelf = maps?.filter(map => map.trashedAt === undefined) ?? []
  const trashed = maps?.filter(map => map.trashedAt !== undefined) ?? []

  return (
    <div className={styles.page}>
      <HomeBar newMap={newMap} />
      <main className={styles.main}>
        <h1 className={styles.title}>{t('library.title')}</h1>
        {shelf.durable ? <p className={styles.subtitle}>{t('library.keptHere')}</p> : <NotDurable />}
        {maps === undefined && <Waiting />}
        {maps?.length === 0 && <FirstVisit />}
        {maps !== undefined && maps.length > 0 && <MapShelf maps={onShelf} />}
        <TemplateGallery newMap={newMap} />
      </main>
      <HomeFooter trashed={trashed.length} onOpenTrash={trash.open} />
      <Trash opened={trashOpen} maps={trashed} onClose={trash.close} />
    </div>
  )
}
