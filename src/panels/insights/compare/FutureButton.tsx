import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useDesk, useMeta } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { useEditorActions } from '../../editorActions'
import { rememberComparing } from './otherSide'
import { storageReason } from './reasons'

/** Makes a copy of the map to be changed into the journey that is meant to be, and opens it, compared with this one. */
export function FutureButton() {
  const { t } = useTranslation()
  const { map } = useDesk()
  const meta = useMeta()
  const { makeFuture } = useEditorActions()
  const [, navigate] = useLocation()
  const [making, setMaking] = useState(false)
  const title = meta.title.trim() || t('common.untitledMap')

  const make = async () => {
    setMaking(true)
    try {
      const id = await makeFuture(t('compare.futureTitle', { title }))
      rememberComparing(id, { other: { kind: 'map', id: map.id, title } })
      // The page of this map goes away with this, so there is no rest to come back to.
      navigate(`/map/${id}`)
    } catch (error) {
      notifications.show({
        message: t('compare.cannotMake', { reason: t(storageReason(error)) }),
        color: 'red',
        autoClose: false,
        closeButtonProps: { 'aria-label': t('common.close') },
      })
      setMaking(false)
    }
  }
  return (
    <Button
      variant="default"
      leftSection={<Icon name="sparkles" size={15} />}
      title={t('compare.futureHint')}
      loading={making}
      onClick={() => void make()}
    >
      {t('compare.future')}
    </Button>
  )
}
