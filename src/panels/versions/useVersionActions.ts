import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { collectImages } from '../../commands/collectImages'
import { downloadMap } from '../../commands/downloadMap'
import type { Version } from '../../commands/versions/versions'
import { useDesk, useSession } from '../../store/hooks'
import type { ViewedVersion } from '../../store/sessionStore'
import { useEditorActions } from '../editorActions'
import { compareWithVersion } from '../insights/compare/otherSide'
import { useVersionName } from './useVersionWords'

export interface VersionVerbs {
  look(version: Version): void
  compare(version: Version | ViewedVersion): void
  download(version: Version): Promise<void>
  backToNow(): void
}

/** What can be done with a version, but for what changes it or the map. */
export function useVersionActions(): VersionVerbs {
  const { t } = useTranslation()
  const { map, session, images } = useDesk()
  const { versions } = useEditorActions()
  const isNow = useSession(({ version }) => version === undefined)
  const [, navigate] = useLocation()
  const nameOf = useVersionName()
  const onFace = (address: string) => {
    const { face } = session.getState()
    return face === 'canvas' ? address : `${address}/${face}`
  }

  return {
    look(version) {
      session.setState({ dialog: undefined })
      navigate(onFace(`/version/${map.id}/${version.id}`))
    },

    compare(version) {
      compareWithVersion(map.id, version.id, nameOf(version))
      session.setState({ dialog: undefined })
      if (isNow) session.setState({ face: 'insights', editing: undefined, annotating: undefined })
      else navigate(`/map/${map.id}/insights`)
    },

    async download(version) {
      const read = await versions.read(version.id)
      if (read.ok) {
        downloadMap(read.map, await collectImages(read.map, images.read))
        return
      }
      notifications.show({
        title: t('versions.notRead'),
        message: t(`versions.refused.${read.reason}`),
        color: 'red',
        autoClose: false,
        closeButtonProps: { 'aria-label': t('common.close') },
      })
    },

    backToNow: () => navigate(onFace(`/map/${map.id}`)),
  }
}
