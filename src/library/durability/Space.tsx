import { Button, Group, Loader } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SpaceFor, useSafekeeping } from '../../store/safekeeping'
import { DeleteQuestion } from '../DeleteQuestion'
import { failureOf, useNotices } from '../notices'
import { useShelfActions } from '../useShelfActions'
import { DropQuestion } from './DropQuestion'
import { MapSpace } from './MapSpace'
import styles from './Space.module.css'
import { SpaceRow } from './SpaceRow'
import { type MeasuredMap, useSpace } from './useSpace'

/** What takes the space: the trash, automatic versions, and the maps by size; and how to free it. */
export function Space({ editing }: { editing?: SpaceFor | undefined }) {
  const { t } = useTranslation()
  const { dropVersions } = useSafekeeping()
  const actions = useShelfActions()
  const notices = useNotices()
  const { space, error, again } = useSpace(editing?.map)
  /** What the questions are about; empty if none is asked. */
  const [doomed, setDoomed] = useState<readonly MeasuredMap[]>([])
  const [dropping, setDropping] = useState<readonly MeasuredMap[]>([])
  /** Takes the focus of what goes. */
  const about = useRef<HTMLParagraphElement>(null)

  const freed = () => {
    again()
    about.current?.focus()
    editing?.onFreed()
  }
  const emptyTrash = async (maps: readonly MeasuredMap[]) => {
    await actions.remove(maps.map(({ map }) => map))
    freed()
  }
  const drop = async (maps: readonly MeasuredMap[]) => {
    try {
      await dropVersions(maps.map(({ map }) => map.id))
      notices.tell(t('durability.space.dropped', { size: sum(maps, ({ taken }) => taken.automatic) }))
    } catch (failure) {
      notices.warn(t('durability.space.dropFailed'), t(failureOf(failure)))
    }
    freed()
  }

  if (!space) {
    return error === undefined ? (
      <Group gap="sm" role="status">
        <Loader size="sm" />
        {t('durability.space.reading')}
      </Group>
    ) : (
      <p className={styles.about}>{t('durability.space.failed', { reason: t(failureOf(error)) })}</p>
    )
  }

  const { shelf, trash, automatic } = space
  return (
    <>
      <p ref={about} tabIndex={-1} className={styles.about}>
        {t('durability.space.about')}
      </p>
      <ul className={styles.rows}>
        {trash.length > 0 && (
          <SpaceRow
            title={t('durability.space.trash', { count: trash.length })}
            size={sum(trash, ({ size }) => size)}
          >
            <Button variant="default" size="compact-sm" onClick={() => setDoomed(trash)}>
              {t('library.trash.emptyIt')}
            </Button>
          </SpaceRow>
        )}
        {automatic > 0 && (
          <SpaceRow
            title={t('durability.space.versions')}
            about={t('durability.space.versionsAbout')}
            size={automatic}
          >
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('durability.space.dropAll')}
              onClick={() => setDropping(shelf)}
            >
              {t('durability.space.drop')}
            </Button>
          </SpaceRow>
        )}
      </ul>
      <h3 className={styles.heading}>{t('durability.space.maps')}</h3>
      {shelf.length === 0 && <p className={styles.about}>{t('durability.space.noMaps')}</p>}
      <ul className={styles.rows}>
        {shelf.map(measured => (
          <MapSpace
            key={measured.map.id}
            measured={measured}
            isOpen={measured.map.id === editing?.map}
            onDrop={() => setDropping([measured])}
            onTrashed={() => about.current?.focus()}
          />
        ))}
      </ul>
      <DeleteQuestion
        maps={doomed.map(({ map }) => map)}
        onClose={() => setDoomed([])}
        onDelete={() => void emptyTrash(doomed)}
      />
      <DropQuestion
        opened={dropping.length > 0}
        onClose={() => setDropping([])}
        onDrop={() => void drop(dropping)}
      />
    </>
  )
}

function sum(maps: readonly MeasuredMap[], bytes: (map: MeasuredMap) => number): number {
  return maps.reduce((total, map) => total + bytes(map), 0)
}
