import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Version } from '../../commands/versions/versions'
import { useDesk } from '../../store/hooks'
import type { ViewedVersion } from '../../store/sessionStore'
import { useEditorActions } from '../editorActions'
import { offerUndo } from '../removeWithUndo'
import { askToRestore } from './askedRestore'
import { useVersionName } from './useVersionWords'

/** Makes the map what it was at a version, and says so with a way back; where a version is looked at, on the map's own page. */
export function useRestore(): (version: Version | ViewedVersion) => Promise<void> {
  const { t } = useTranslation()
  const { map, session } = useDesk()
  const { versions } = useEditorActions()
  const [, navigate] = useLocation()
  const nameOf = useVersionName()

  return useCallback(
    async version => {
      if (!versions.now) {
        askToRestore(map.id, version)
        navigate(`/map/${map.id}`)
        return
      }
      const restored = await versions.now.restore(version.id)
      const close = t('common.close')
      if (!restored.ok) {
        notifications.show({
          title: t('versions.notRestored'),
          message: t(`versions.refused.${restored.reason}`),
          color: 'red',
          autoClose: false,
          closeButtonProps: { 'aria-label': close },
        })
        return
      }
      session.setState({ dialog: undefined, selection: [], editing: undefined })
      const done = t('versions.restored', { version: nameOf(version) })
      offerUndo(map, { done, undo: t('commands.edit.undo'), close })
    },
    [map, session, versions, navigate, nameOf, t],
  )
}
