import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { useRecord } from '../../../store/hooks'
import { laneName } from '../../inspector/laneName'
import styles from './RatingItem.module.css'
import { RatingPoint } from './RatingPoint'
import { type Corner, placed, useSpot } from './useSpot'

/** A point of a persona on the curve, in pixels of the board; the value is undefined where nothing is rated yet. */
export interface RatedPoint {
  readonly persona: string
  readonly name: string
  readonly colour: string
  readonly x: number
  readonly y: number
  readonly value: number | undefined
  /** Strong: the curve in front, with faces. */
  readonly look: 'strong' | 'plain' | 'faded'
}

/** A touchpoint's part of the band of emotions, with a point for each persona. Enter goes into the points. */
export const RatingItem = memo(
  ({
    item,
    corner,
    points,
    isLowest,
  }: {
    item: ItemOf<'rating'>
    corner: Corner
    points: readonly RatedPoint[]
    isLowest: boolean
  }) => {
    const { t } = useTranslation()
    const lane = useRecord('lanes', item.lane)
    const title = useRecord('touchpoints', item.target)?.title
    const spot = useSpot(item)
    if (!lane) return null
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing among others.
      <div
        {...spot}
        role="group"
        aria-label={t('board.cell', { lane: laneName(lane, t), stage: title || t('common.untitled') })}
        className={styles.rating}
        style={placed(item, corner)}
      >
        {isLowest && <span className={styles.lowest}>{t('common.lowestPoint')}</span>}
        {points.map(point => (
          <RatingPoint key={point.persona} item={item} point={point} />
        ))}
      </div>
    )
  },
)
