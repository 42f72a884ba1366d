import { Button, Popover, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type en from '../../i18n/en/editor'
import { useSaving } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { useEditorActions } from '../editorActions'
import styles from './SaveStatus.module.css'

type Why = keyof typeof en.failure

/**
 * Whether the map is safe. It says Saved only once everything typed is committed; when it cannot be saved it says why,
 * what is safe (the map in this window) and offers the map as a file.
 */
export function SaveStatus() {
  const { t } = useTranslation()
  const { state, reason } = useSaving()
  // One live region for all that it says: what is replaced as a whole is not announced.
  return (
    <span className={styles.status} role="status">
      {state === 'failing' ? (
        <Failing why={(reason ?? 'unknown') as Why} />
      ) : (
        <>
          {state === 'saved' && <Icon name="check" size={14} />}
          <span>{t(state === 'saved' ? 'editor.saved' : 'editor.saving')}</span>
        </>
      )}
    </span>
  )
}

function Failing({ why }: { why: Why }) {
  const { t } = useTranslation()
  const actions = useEditorActions()
  return (
    <Popover width={320} withArrow shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={styles.failing}>
          <Icon name="circle-alert" size={15} />
          <span>{t('editor.notSaved', { reason: t(`editor.failure.${why}`) })}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.advice}>{t(`editor.advice.${why}`)}</p>
        <Button fullWidth mb="xs" variant="default" onClick={actions.retrySaving}>
          {t('editor.retrySaving')}
        </Button>
        <Button fullWidth leftSection={<Icon name="download" />} onClick={actions.downloadMap}>
          {t('editor.downloadMap')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
