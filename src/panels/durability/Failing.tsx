import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type en from '../../i18n/en/editor'
import { Icon } from '../../ui/Icon'
import { useEditorActions } from '../editorActions'
import styles from './Failing.module.css'

/** Trying again changes nothing about these for as long as the window is open. */
const HOPELESS: ReadonlySet<string> = new Set(['refused', 'outdated', 'removed'])

interface FailingProps {
  /** A name of storage's. */
  readonly reason: string | undefined
  onSeeSpace(): void
}

/** What is safe and what to do while the map cannot be saved. */
export function Failing({ reason = 'unknown', onSeeSpace }: FailingProps) {
  const { t } = useTranslation()
  const actions = useEditorActions()
  return (
    <div className={styles.failing}>
      <p className={styles.advice}>{t(`editor.advice.${reason as keyof typeof en.failure}`)}</p>
      <Button fullWidth mb="xs" leftSection={<Icon name="download" />} onClick={actions.downloadMap}>
        {t('editor.downloadMap')}
      </Button>
      {reason === 'full' && (
        <Button fullWidth mb="xs" variant="default" onClick={onSeeSpace}>
          {t('durability.seeSpace')}
        </Button>
      )}
      {!HOPELESS.has(reason) && (
        <Button fullWidth variant="default" onClick={actions.retrySaving}>
          {t('editor.retrySaving')}
        </Button>
      )}
    </div>
  )
}
