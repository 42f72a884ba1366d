import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../../commands/versions/versions'
import { useReadOnly, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { useEditorActions } from '../editorActions'
import { storageReason } from '../insights/compare/reasons'
import { NameForm } from './NameForm'
import { useRestore } from './useRestore'
import { useVersionActions } from './useVersionActions'
import { useVersionName } from './useVersionWords'
import styles from './Versions.module.css'

interface Props {
  readonly id: string
  readonly version: Version
  readonly onRemoved: () => void
}

/** What can be done with a version. Naming and deleting ask in place. */
export function VersionActions({ id, version, onRemoved }: Props) {
  const { t } = useTranslation()
  const { versions } = useEditorActions()
  const nameOf = useVersionName()
  const [asking, setAsking] = useState<'name' | 'remove'>()
  const renaming = useRef<HTMLButtonElement>(null)
  const removing = useRef<HTMLButtonElement>(null)
  const end = (button: RefObject<HTMLButtonElement | null>) => {
    setAsking(undefined)
    // Once it is there again.
    setTimeout(() => button.current?.focus())
  }
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      notifications.show({
        title: t('versions.notDone'),
        message: t(storageReason(error)),
        color: 'red',
        autoClose: false,
        closeButtonProps: { 'aria-label': t('common.close') },
      })
    }
  }
  const rename = (name: string) => {
    end(renaming)
    void attempt(() => versions.rename(version.id, name))
  }
  const remove = () =>
    attempt(async () => {
      await versions.remove(version.id)
      onRemoved()
    })

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      id={id}
      className={styles.actions}
      role="group"
      aria-label={t('versions.actionsFor', { version: nameOf(version) })}
    >
      {asking === 'name' && (
        <NameForm
          name={version.name}
          canBeEmpty={version.name !== ''}
          onSave={rename}
          onCancel={() => end(renaming)}
        />
      )}
      {asking === 'remove' && <RemoveQuestion onYes={() => void remove()} onNo={() => end(removing)} />}
      {asking === undefined && (
        <Group gap="xs">
          <MapButtons version={version} />
          <Button ref={renaming} variant="default" size="xs" onClick={() => setAsking('name')}>
            {t(version.name ? 'common.rename' : 'versions.name')}
          </Button>
          <Button ref={removing} variant="subtle" color="red" size="xs" onClick={() => setAsking('remove')}>
            {t('versions.remove')}
          </Button>
        </Group>
      )}
    </div>
  )
}

function RemoveQuestion({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t } = useTranslation()
  /** Escape takes the question away, and not the dialog around it. */
  const byKeys = {
    'data-mantine-stop-propagation': true,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onNo()
    },
  }
  return (
    <div role="alert">
      <p>{t('versions.removeAsk')}</p>
      <Group gap="xs">
        <Button size="xs" color="red" onClick={onYes} {...byKeys}>
          {t('versions.removeYes')}
        </Button>
        <Button size="xs" variant="default" autoFocus onClick={onNo} {...byKeys}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  )
}

/** What leads to the map as it was, or brings it back. */
function MapButtons({ version }: { version: Version }) {
  const { t } = useTranslation()
  const { versions } = useEditorActions()
  const { look, compare, download } = useVersionActions()
  const restore = useRestore()
  const [isBusy, setBusy] = useState(false)
  const isShown = useSession(session => session.version?.id === version.id)
  const isReadOnly = useReadOnly()
  const busily = (work: Promise<void>) => {
    setBusy(true)
    void work.finally(() => setBusy(false))
  }
  return (
    <>
      {!isShown && (
        <Button size="xs" leftSection={<Icon name="eye" size={15} />} onClick={() => look(version)}>
          {t('versions.look')}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="git-compare" size={15} />}
        onClick={() => compare(version)}
      >
        {t('versions.compare')}
      </Button>
      {(!isReadOnly || !versions.now) && (
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="rotate-ccw" size={15} />}
          loading={isBusy}
          onClick={() => busily(restore(version))}
        >
          {t('versions.restore')}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="download" size={15} />}
        onClick={() => void download(version)}
      >
        {t('versions.download')}
      </Button>
    </>
  )
}
