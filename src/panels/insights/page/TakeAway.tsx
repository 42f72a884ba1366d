import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportElement } from '../../../commands/exportElement'
import { useDesk } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import styles from './TakeAway.module.css'

/** The page on paper, or as a picture. */
export function TakeAway({ sheet }: { sheet: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const [busy, setBusy] = useState(false)
  const savePicture = async () => {
    if (!sheet.current) return
    setBusy(true)
    const title = [map.map.meta.title, t('insights.page.subtitle')].filter(Boolean).join(' · ')
    const made = await exportElement(sheet.current, title)
    setBusy(false)
    if (made) return
    notifications.show({
      message: t('insights.page.notPictured'),
      color: 'red',
      closeButtonProps: { 'aria-label': t('common.close') },
    })
  }
  return (
    <div className={styles.buttons} data-not-in-picture>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<Icon name="printer" size={15} />}
        onClick={() => window.print()}
      >
        {t('insights.page.print')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<Icon name="image-down" size={15} />}
        // Not `disabled`: the keyboard would lose its place.
        aria-disabled={busy}
        onClick={() => !busy && savePicture()}
      >
        {t(busy ? 'insights.page.picturing' : 'insights.page.picture')}
      </Button>
    </div>
  )
}
