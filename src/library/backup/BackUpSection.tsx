import { Alert, Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MadeBackup } from '../../commands/backup/makeBackup'
import { Icon } from '../../ui/Icon'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { failureOf } from '../notices'
import { useTitleOf } from '../titleOf'
import { useBackups } from './BackupContext'
import { Lacking } from './Lacking'
import styles from './outcome.module.css'
import { Section } from './Section'
import { TaskProgress } from './TaskProgress'
import { useCounted } from './useCounted'
import { useTask } from './useTask'

type Outcome =
  | { readonly ok: true; readonly made: Omit<MadeBackup, 'content'> }
  | { readonly ok: false; readonly error: unknown }

/** Everything on this device as one file. `atOnce` begins without being asked again. */
export function BackUpSection({ atOnce }: { atOnce: boolean }) {
  const { t } = useTranslation()
  const backups = useBackups()
  const { progress, run, stop } = useTask()
  const [outcome, setOutcome] = useState<Outcome>()

  const make = async () => {
    setOutcome(undefined)
    try {
      const made = await run(backups.make)
      setOutcome(made && { ok: true, made })
    } catch (error) {
      setOutcome({ ok: false, error })
    }
  }
  const section = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The button makes way for the progress, and comes back after it.
  useKeptFocus(section, button)
  const begun = useRef(false)
  useEffect(() => {
    if (atOnce && !begun.current) void make()
    begun.current = true
  })

  return (
    <Section ref={section} icon="archive" title={t('backup.file.title')} about={t('backup.file.about')}>
      {progress ? (
        <TaskProgress
          progress={progress}
          label={t('backup.file.making', { done: progress.done, count: progress.total })}
          stopLabel={t('common.cancel')}
          onStop={stop}
        />
      ) : (
        <Button
          ref={button}
          leftSection={<Icon name="download" />}
          data-autofocus
          onClick={() => void make()}
        >
          {t('backup.file.make')}
        </Button>
      )}
      <div role="status">{outcome?.ok && <Made made={outcome.made} />}</div>
      {outcome?.ok === false && <NotMade error={outcome.error} />}
    </Section>
  )
}

function Made({ made: { name, maps, versions, missing, lacking } }: { made: Omit<MadeBackup, 'content'> }) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const parts = useCounted({ maps: maps.size, versions })
  return (
    <div className={styles.outcome}>
      <p>{t('backup.file.made', { name, parts })}</p>
      {missing.length > 0 && (
        <>
          <p>{t('backup.file.missing', { count: missing.length })}</p>
          <ul>
            {missing.map(map => (
              <li key={map.id}>{titleOf(map)}</li>
            ))}
          </ul>
        </>
      )}
      {lacking.length > 0 && (
        <>
          <p>{t('backup.file.lacking', { count: lacking.length })}</p>
          <Lacking lacking={lacking} />
        </>
      )}
    </div>
  )
}

function NotMade({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const isTooLarge = error instanceof Error && error.name === 'BackupTooLarge'
  return (
    <Alert mt="sm" color="red" variant="light" icon={<Icon name="circle-alert" />}>
      {t('backup.file.notMade')} {isTooLarge ? t('backup.file.tooLarge') : t(failureOf(error))}
    </Alert>
  )
}
