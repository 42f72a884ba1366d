import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useRecord, useRelated } from '../../store/hooks'
import { useImage } from '../../store/useImage'
import { Icon } from '../../ui/Icon'
import styles from './CardPicture.module.css'

/** The first image of a touchpoint, across the top of its card. Where it cannot be shown, a calm ground with a sign. */
export function CardPicture({ touchpoint }: { touchpoint: Id }) {
  const { t } = useTranslation()
  const [first = ''] = useRelated('images', touchpoint)
  const image = useRecord('images', first)
  const view = useImage(image?.file ?? '', 'small')
  const caption = image?.caption.trim() ?? ''
  if (view.state === 'shown') {
    return <img className={styles.picture} src={view.url} alt={caption} title={caption} draggable={false} />
  }
  if (view.state === 'loading') return <div className={styles.picture} />
  const missing = [t('images.missing'), caption].filter(Boolean).join(': ')
  return (
    <div className={styles.picture} role="img" aria-label={missing} title={missing}>
      <Icon name="image-off" size={18} />
    </div>
  )
}
