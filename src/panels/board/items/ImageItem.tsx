import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { BOARD } from '../../../model/layout/board/boardSizes'
import { ImageThumb } from '../../images/ImageThumb'
import { useImageName } from '../../images/imageName'
import { Broken } from './Broken'
import styles from './items.module.css'
import { type Corner, placed, useSpot } from './useSpot'

/** A picture of a touchpoint or stage, its caption below. */
export const ImageItem = memo(({ item, corner }: { item: ItemOf<'image'>; corner: Corner }) => {
  const { t } = useTranslation()
  const name = useImageName(item.id)
  const spot = useSpot(item)
  const captions = item.text.lines.length * BOARD.image.caption.lineHeight
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing among others.
    <div
      {...spot}
      role="group"
      aria-label={t('common.named', { kind: t('common.kinds.image'), title: name })}
      className={styles.image}
      style={placed(item, corner)}
      data-image-target={item.target}
    >
      <div className={styles.picture} style={{ height: item.height - captions }}>
        <ImageThumb id={item.id} />
      </div>
      <Broken lines={item.text} />
    </div>
  )
})
