import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useRecord, useRelated } from '../../store/hooks'
import { useImage } from '../../store/useImage'
import { Icon } from '../../ui/Icon'
import styles from './FirstImage.module.css'

interface Props {
  readonly target: Id
  /** A card's is across its top, a stage's in its head. */
  readonly on: 'card' | 'stage'
}

/** The first image of a touchpoint or stage. Where it cannot be shown, a calm ground with a sign. */
export function FirstImage({ target, on }: Props) {
  const { t } = useTranslation()
  const [first = ''] = useRelated('images', target)
  const image = useRecord('images', first)
  const view = useImage(image?.file ?? '', 'small')
  const caption = image?.caption.trim() ?? ''
  const className = `${styles.picture} ${styles[on]}`
  if (view.state === 'shown') {
    return <img className={className} src={view.url} alt={caption} title={caption} draggable={false} />
  }
  if (view.state === 'loading') return <div className={className} />
  const missing = [t('images.missing'), caption].filter(Boolean).join(': ')
  return (
    <div className={className} role="img" aria-label={missing} title={missing}>
      <Icon name="image-off" size={on === 'card' ? 18 : 16} />
    </div>
  )
}
