import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { failureOf } from '../notices'
import { useTitleOf } from '../titleOf'
import { Lacking } from './Lacking'
import styles from './outcome.module.css'
import type { Restored } from './useRestore'

const TOLD = ['add', 'addCopy', 'replace', 'takeOut', 'trash', 'addVersions'] as const

/** What became of a backup: what is in, what is not, and why. */
export function RestoreOutcome({ restored, onClose }: { restored: Restored; onClose: () => void }) {
  const { t } = useTranslation()
  const { done, left, unreadable, gone, lacking, error } = restored
  const hasEnded = error !== undefined || left.length > 0
  const isWhole = !hasEnded && [unreadable, gone, lacking].every(({ length }) => length === 0)
  const told = TOLD.filter(deed => done[deed] > 0)
  const why = error === undefined ? t('backup.restore.stopped') : t(failureOf(error))
  return (
    <>
      <div className={styles.head} role="status">
        <Icon
          name={isWhole ? 'circle-check' : 'triangle-alert'}
          size={22}
          className={isWhole ? styles.good : styles.caution}
        />
        <div>
          <h3 className={styles.title}>
            {isWhole ? t('backup.restore.doneTitle') : t('backup.restore.partTitle')}
          </h3>
          <p className={styles.told}>
            {told.length === 0
              ? t(isWhole ? 'backup.restore.done.nothing' : 'backup.restore.untouched')
              : told.map(deed => t(`backup.restore.done.${deed}`, { count: done[deed] })).join(' ')}
          </p>
        </div>
      </div>
      <div className={styles.outcome}>
        {hasEnded && (
          <p>
            {why} {left.length > 0 && t('backup.restore.left', { count: left.length })}
          </p>
        )}
        {left.length > 0 && <Titles titles={left} />}
        {lacking.length > 0 && (
          <>
            <p>{t('backup.restore.lacking', { count: lacking.length })}</p>
            <Lacking lacking={lacking} />
          </>
        )}
        {unreadable.length > 0 && (
          <>
            <p>{t('backup.restore.damaged', { count: unreadable.length })}</p>
            <Titles titles={unreadable} />
          </>
        )}
        {gone.length > 0 && (
          <>
            <p>{t('backup.restore.gone', { count: gone.length })}</p>
            <Titles titles={gone} />
          </>
        )}
      </div>
      <Group justify="flex-end" mt="lg">
        <Button autoFocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </>
  )
}

function Titles({ titles }: { titles: readonly string[] }) {
  const titleOf = useTitleOf()
  return (
    <ul>
      {titles.map((title, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: titles may be equal, and the list never changes.
        <li key={index}>{titleOf({ title })}</li>
      ))}
    </ul>
  )
}
