import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../../commands/versions/versions'
import { useReadOnly } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { useEditorActions } from '../editorActions'
import { storageReason } from '../insights/compare/reasons'
import { changeWords } from './changeWords'
import { NameForm } from './NameForm'
import { useChangesSince } from './useChanges'
import { useVersionActions } from './useVersionActions'
import styles from './Versions.module.css'

/** The map as it is now: what changed since the last version, and a name for it. Where a version is open, the way back. */
export function NowRow({ last }: { last: Version | undefined }) {
  const { t } = useTranslation()
  const { versions } = useEditorActions()
  const { backToNow } = useVersionActions()
  return (
    <section className={styles.now} aria-label={t('versions.now')}>
      <h3>{t('versions.now')}</h3>
      {versions.now ? (
        <>
          <Since last={last} />
          <Naming keep={name => versions.now?.keep('named', name)} />
        </>
      ) : (
        <Button variant="default" size="xs" onClick={backToNow}>
          {t('versions.backToNow')}
        </Button>
      )}
    </section>
  )
}

function Since({ last }: { last: Version | undefined }) {
  const { t, i18n } = useTranslation()
  const changes = useChangesSince(last)
  if (changes === undefined || changes === 'unknown') return null
  return (
    <p className={styles.changes}>
      {changes.length === 0
        ? t('versions.sameAsLast')
        : t('versions.changedSince', { changes: changeWords(changes, t, i18n.language) })}
    </p>
  )
}

function Naming({ keep }: { keep: (name: string) => Promise<unknown> | undefined }) {
  const { t } = useTranslation()
  const [isNaming, setNaming] = useState(false)
  const isReadOnly = useReadOnly()
  const button = useRef<HTMLButtonElement>(null)
  const end = () => {
    setNaming(false)
    // Once it is there again.
    setTimeout(() => button.current?.focus())
  }
  const save = async (name: string) => {
    end()
    const closeButtonProps = { 'aria-label': t('common.close') }
    try {
      await keep(name)
      notifications.show({ message: t('versions.kept', { name }), closeButtonProps })
    } catch (error) {
      const message = t(storageReason(error))
      notifications.show({
        title: t('versions.notDone'),
        message,
        color: 'red',
        autoClose: false,
        closeButtonProps,
      })
    }
  }
  if (isReadOnly) return null
  if (isNaming) return <NameForm name="" canBeEmpty={false} onSave={name => void save(name)} onCancel={end} />
  return (
    <Button
      ref={button}
      variant="default"
      size="xs"
      leftSection={<Icon name="bookmark" size={15} />}
      onClick={() => setNaming(true)}
    >
      {t('versions.nameNow')}
    </Button>
  )
}
