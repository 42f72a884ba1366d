import { ActionIcon, Modal } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useRecord, useRelated } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { useReturnFocus } from '../dialogs/useReturnFocus'
import { ImagePicture } from './ImagePicture'
import { useImageName } from './imageName'
import styles from './Lightbox.module.css'

/** An image as large as the window has room for, and the others of its touchpoint or stage by the arrow keys. */
export default function Lightbox({ image, onClose }: { image: Id; onClose: () => void }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(image)
  const record = useRecord('images', shown)
  const name = useImageName(shown)
  const all = useRelated('images', record?.target ?? '')
  const index = all.indexOf(shown)
  useReturnFocus()
  if (!record) return null
  const step = (by: number) => {
    const next = all[index + by]
    if (next !== undefined) setShown(next)
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') step(-1)
    if (key === 'ArrowRight') step(1)
  }
  const arrow = (by: -1 | 1) => (
    <ActionIcon
      variant="default"
      size={44}
      radius="xl"
      aria-label={by < 0 ? t('images.previous') : t('images.next')}
      disabled={all[index + by] === undefined}
      onClick={() => step(by)}
    >
      <Icon name={by < 0 ? 'chevron-left' : 'chevron-right'} size={20} />
    </ActionIcon>
  )
  return (
    <Modal
      opened
      fullScreen
      title={name}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ content: styles.content, body: styles.body, title: styles.title }}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className={styles.stage}>
        <ImagePicture id={shown} size="whole" fit="contain" />
      </div>
      {all.length > 1 && (
        <div className={styles.foot}>
          {arrow(-1)}
          <span aria-live="polite">{t('images.place', { number: index + 1, count: all.length })}</span>
          {arrow(1)}
        </div>
      )}
    </Modal>
  )
}
