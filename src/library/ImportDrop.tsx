import { Dropzone } from '@mantine/dropzone'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import styles from './ImportDrop.module.css'

/**
 * Takes files that are dropped anywhere in the window, and holds the one file field of the app, which `openRef` opens.
 * Any file is taken: what is not ours gets a sentence, where a filter would only refuse it in silence.
 */
export function ImportDrop({
  openRef,
  active,
  onFiles,
}: {
  openRef: Ref<() => void>
  /** Whether a file over the window is meant for it. */
  active: boolean
  onFiles: (files: readonly File[]) => void
}) {
  const { t } = useTranslation()
  return (
    <Dropzone.FullScreen
      openRef={openRef}
      active={active}
      onDrop={onFiles}
      // For the pointer only: the Import button is the way of everybody else.
      activateOnKeyboard={false}
      aria-hidden
      className={styles.screen}
      classNames={{ root: styles.zone, inner: styles.inner }}
    >
      <Icon name="file-input" size={40} />
      <strong className={styles.title}>{t('library.drop.title')}</strong>
      <span>{t('library.drop.text')}</span>
    </Dropzone.FullScreen>
  )
}
