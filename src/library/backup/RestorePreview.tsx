import { Button, Group, Radio, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupReader } from '../../commands/backup/backupReader'
import type { RestoreMode } from '../../commands/backup/planRestore'
import { Caution } from '../Caution'
import { PlanRow } from './PlanRow'
import styles from './RestorePreview.module.css'
import { useCounted } from './useCounted'
import type { Restore } from './useRestore'

type Contents = BackupReader['contents']

interface RestorePreviewProps
  extends Pick<Restore, 'mode' | 'setMode' | 'planned' | 'isWanted' | 'setWanted' | 'copyTitle' | 'begin'> {
  readonly contents: Contents
  onClose(): void
}

/** What a backup holds, and what would happen to each map. Nothing has been changed yet. */
export function RestorePreview(props: RestorePreviewProps) {
  const { contents, mode, setMode, planned, isWanted, setWanted, copyTitle, begin, onClose } = props
  const { t } = useTranslation()
  const parts = useCounted(countsOf(contents))
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that had the focus (calling the reading off) is gone.
  useEffect(() => heading.current?.focus(), [])
  const wanted = planned.filter(({ key, deed }) => deed !== 'nothing' && isWanted(key))
  // What is only here is not restored, but goes.
  const count = wanted.filter(({ standing }) => standing !== 'onlyHere').length
  const isListed = contents.madeAt !== undefined && !contents.cutShort
  const abouts: Readonly<Record<RestoreMode, string>> = {
    merge: t('backup.restore.mergeAbout'),
    replace: isListed ? t('backup.restore.replaceAbout') : t('backup.restore.replaceUnlisted'),
  }

  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1} className={styles.made}>
        {contents.madeAt === undefined
          ? t('backup.restore.madeUnknown')
          : t('backup.restore.made', { at: contents.madeAt })}
      </h3>
      <p className={styles.holds}>{t('backup.restore.holds', { parts })}</p>
      {contents.cutShort && <Caution>{t('backup.restore.cutShort')}</Caution>}
      <Radio.Group
        className={styles.modes}
        label={t('backup.restore.mode')}
        value={mode}
        onChange={value => setMode(value as RestoreMode)}
      >
        <Stack gap="sm" mt="xs">
          {(['merge', 'replace'] as const).map(value => (
            <Radio
              key={value}
              value={value}
              label={t(`backup.restore.${value}`)}
              description={abouts[value]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <ul className={styles.rows} aria-label={t('backup.restore.maps')}>
        {planned.map(plan => (
          <PlanRow
            key={plan.key}
            plan={plan}
            copyTitle={copyTitle}
            wanted={isWanted(plan.key)}
            onWanted={wanted => setWanted(plan.key, wanted)}
          />
        ))}
      </ul>
      {planned.length === 0 && <p className={styles.holds}>{t('backup.restore.nothing')}</p>}
      {planned.length > 0 && planned.every(({ deed }) => deed === 'nothing') && (
        <p className={styles.holds}>{t('backup.restore.allHere')}</p>
      )}
      <Group justify="flex-end" className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={wanted.length === 0} onClick={begin}>
          {count === 0 ? t('backup.restore.beginNone') : t('backup.restore.begin', { count })}
        </Button>
      </Group>
    </div>
  )
}

function countsOf({ maps }: Contents) {
  return {
    maps: maps.length,
    images: maps.reduce((sum, map) => sum + (map.ok ? map.images : 0), 0),
    versions: maps.reduce((sum, map) => sum + map.versions.length, 0),
  }
}
