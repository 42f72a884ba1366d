import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useRecord } from '../../store/hooks'
import type { ImageSize } from '../../store/imageStore'
import { useImage } from '../../store/useImage'
import { Icon } from '../../ui/Icon'
import styles from './ImagePicture.module.css'

interface Props {
  readonly id: Id
  /** `small` has the pixels of a thumbnail. */
  readonly size?: ImageSize
  /** Fills its box and loses what stands out, or lies within it whole. */
  readonly fit?: 'cover' | 'contain'
}

/**
 * The picture of an image record, in a box that the parent sizes. While it loads there is its ground; where its bytes are
 * not to be had, a sign and its caption, never a broken picture. The caption is its text for those who cannot see it.
 */
export function ImagePicture({ id, size = 'small', fit = 'cover' }: Props) {
  const { t } = useTranslation()
  const record = useRecord('images', id)
  const view = useImage(record?.file ?? '', size)
  if (!record) return null
  const caption = record.caption.trim()
  if (view.state === 'shown') {
    return <img className={styles.picture} data-fit={fit} src={view.url} alt={caption} draggable={false} />
  }
  if (view.state === 'loading') return <span className={styles.ground} />
  return (
    <span
      className={styles.ground}
      role="img"
      aria-label={[t('images.missing'), caption].filter(Boolean).join(': ')}
    >
      <Icon name="image-off" size={18} />
      {caption && <span className={styles.caption}>{caption}</span>}
    </span>
  )
}
