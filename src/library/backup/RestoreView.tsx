import { Alert, Button, Group } from '@mantine/core'
import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { failureOf } from '../notices'
import { ChooseBackup } from './ChooseBackup'
import { RestoreOutcome } from './RestoreOutcome'
import { RestorePreview } from './RestorePreview'
import { TaskProgress } from './TaskProgress'
import { useRestore } from './useRestore'

interface RestoreViewProps {
  readonly file: File
  /** While maps are being restored: ends that, in place of closing the dialog over it. */
  readonly stop: RefObject<(() => void) | undefined>
  onOther(file: File): void
  onClose(): void
}

/** A backup on its way in: looked into, shown, restored, and what became of it. */
export function RestoreView({ file, stop, onOther, onClose }: RestoreViewProps) {
  const { t } = useTranslation()
  const restore = useRestore(file, onClose)
  const { phase, progress = { done: 0, total: 0 } } = restore
  const isRestoring = phase.at === 'restoring'
  useEffect(() => {
    stop.current = isRestoring ? restore.stop : undefined
  })

  if (phase.at === 'reading') {
    return (
      <TaskProgress
        progress={progress}
        label={
          progress.total > 0
            ? t('backup.restore.readingMaps', { done: progress.done, count: progress.total })
            : t('backup.restore.reading')
        }
        stopLabel={t('common.cancel')}
        onStop={restore.stop}
      />
    )
  }
  if (phase.at === 'restoring') {
    return (
      <TaskProgress
        progress={progress}
        label={t('backup.restore.going', { done: progress.done, count: progress.total })}
        stopLabel={t('backup.restore.stop')}
        onStop={restore.stop}
      />
    )
  }
  if (phase.at === 'preview') {
    return <RestorePreview {...restore} contents={phase.reader.contents} onClose={onClose} />
  }
  if (phase.at === 'done') return <RestoreOutcome restored={phase.restored} onClose={onClose} />
  return (
    <>
      <Alert color="red" variant="light" icon={<Icon name="circle-alert" />} title={file.name}>
        {phase.at === 'refused'
          ? t(`backup.restore.refused.${phase.problem}`)
          : `${t('backup.restore.lookFailed')} ${t(failureOf(phase.error))}`}{' '}
        {t('backup.restore.untouched')}
      </Alert>
      <Group justify="flex-end" mt="lg">
        <ChooseBackup label={t('backup.restore.other')} onFile={onOther} />
        <Button autoFocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </>
  )
}
