import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysLeft } from '../commands/trashRule'
import type { ShelvedMap } from './shelvedMaps'
import styles from './TrashRow.module.css'
import { useTitleOf } from './titleOf'

interface TrashRowProps {
  readonly map: ShelvedMap
  /** The time that it is, in ms since 1970. */
  readonly now: number
  onRestore(): void
  onDelete(): void
}

/** A map in the trash. */
export function TrashRow({ map, now, onRestore, onDelete }: TrashRowProps) {
  const { t } = useTranslation()
  const title = useTitleOf()(map)
  const left = daysLeft(map, now)
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.title}>{title}</div>
        <div className={styles.since}>
          {t('library.trash.since', { at: map.trashedAt ?? now })} ·{' '}
          {left > 0 ? t('durability.trash.left', { count: left }) : t('durability.trash.due')}
        </div>
      </div>
      <div className={styles.buttons}>
        <Button
          variant="default"
          size="xs"
          aria-label={t('library.trash.restoreNamed', { title })}
          onClick={onRestore}
        >
          {t('library.trash.restore')}
        </Button>
        <Button
          variant="subtle"
          color="red"
          size="xs"
          aria-label={t('library.trash.removeNamed', { title })}
          onClick={onDelete}
        >
          {t('library.trash.remove')}
        </Button>
      </div>
    </li>
  )
}
