import { Alert, Button, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCopiesOut, useLinkedFolder } from '../../store/copiesOut'
import { Icon } from '../../ui/Icon'
import { useKeptFocus } from '../../ui/useKeptFocus'
import styles from './outcome.module.css'
import { Section } from './Section'
import { useFolderFailure } from './useFolderFailure'

/** A folder that is kept up to date: its state in words, and what can be done about it. */
export function FolderSection() {
  const { t } = useTranslation()
  const { chooseFolder, allowFolder, retryFolder, unlinkFolder } = useCopiesOut()
  const { state, name, lastWrittenAt, progress } = useLinkedFolder()
  const failure = useFolderFailure()
  const [unlinked, setUnlinked] = useState(false)
  const section = useRef<HTMLElement>(null)
  const linkButton = useRef<HTMLButtonElement>(null)
  // The other buttons go with the state that they are about.
  useKeptFocus(section, linkButton)

  if (state === 'unsupported') {
    return (
      <Section icon="folder-sync" title={t('backup.folder.title')} about={t('backup.folder.unsupported')} />
    )
  }

  const link = (
    <Button
      ref={linkButton}
      variant="default"
      onClick={() => {
        setUnlinked(false)
        void chooseFolder()
      }}
    >
      {state === 'none' ? t('backup.folder.link') : t('backup.folder.linkOther')}
    </Button>
  )
  const unlink = (
    <Button variant="subtle" color="gray" onClick={() => void unlinkFolder().then(() => setUnlinked(true))}>
      {t('backup.folder.unlink')}
    </Button>
  )

  return (
    <Section
      ref={section}
      icon="folder-sync"
      title={t('backup.folder.title')}
      about={t('backup.folder.about')}
    >
      <div role="status" className={styles.state}>
        {state === 'none' && unlinked && t('backup.folder.unlinked')}
        {state === 'upToDate' && (
          <>
            {t('backup.folder.upToDate', { name })}{' '}
            {lastWrittenAt !== undefined && t('backup.folder.lastWritten', { at: lastWrittenAt })}
          </>
        )}
        {state === 'writing' &&
          (progress
            ? t('backup.folder.writingMaps', { name, done: progress.done, count: progress.total })
            : t('backup.folder.writing', { name }))}
        {state === 'asking' && t('backup.folder.asking', { name })}
      </div>
      {failure !== undefined && (
        <Alert mb="sm" color="red" variant="light" icon={<Icon name="circle-alert" />}>
          {failure}
        </Alert>
      )}
      <Group gap="xs">
        {state === 'asking' && <Button onClick={() => void allowFolder()}>{t('backup.folder.allow')}</Button>}
        {state === 'failing' && <Button onClick={retryFolder}>{t('backup.folder.retry')}</Button>}
        {link}
        {state !== 'none' && unlink}
      </Group>
    </Section>
  )
}
