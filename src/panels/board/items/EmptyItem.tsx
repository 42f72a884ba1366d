import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { LANES } from '../../../model/lanes'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { useReadOnly, useRecord } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { laneName } from '../../inspector/laneName'
import styles from './items.module.css'
import { type Corner, placed, useSpot } from './useSpot'

/** A place where nothing is yet: it shows that something can be added once one is at it. */
export const EmptyItem = memo(({ item, corner }: { item: ItemOf<'empty'>; corner: Corner }) => {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const lane = useRecord('lanes', item.lane)
  const card = useRecord('touchpoints', item.target)
  const stage = useRecord('stages', item.stage)
  const spot = useSpot(item)
  if (!lane) return null
  const place = (card ?? stage)?.title || t('common.untitled')
  const name = t('board.emptyCell', { lane: laneName(lane, t), place })
  // Pictures come by drop and paste.
  const canAdd = !readOnly && LANES[lane.kind].holds !== 'images'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing among others.
    <div
      {...spot}
      role="group"
      aria-label={name}
      className={styles.empty}
      style={placed(item, corner)}
      data-image-target={item.target}
    >
      {canAdd && <Icon name="plus" size={14} />}
    </div>
  )
})
