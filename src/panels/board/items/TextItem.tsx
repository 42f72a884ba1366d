import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { useRecord } from '../../../store/hooks'
import { laneName } from '../../inspector/laneName'
import { Broken } from './Broken'
import styles from './items.module.css'
import { TextInPlace } from './TextInPlace'
import { type Corner, placed, useIsTyping, useSpot } from './useSpot'

/** A thought, or a cell of text: written straight into the table. */
export const TextItem = memo(({ item, corner }: { item: ItemOf<'thought' | 'cell'>; corner: Corner }) => {
  const { t } = useTranslation()
  const lane = useRecord('lanes', item.lane)
  const card = useRecord('touchpoints', item.target)
  const stage = useRecord('stages', item.target)
  const spot = useSpot(item)
  const typing = useIsTyping(item)
  if (!lane) return null
  const place = (card ?? stage)?.title || t('common.untitled')
  const name = t('board.cell', { lane: laneName(lane, t), stage: place })
  const empty = item.text.lines.length === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing among others.
    <div
      {...spot}
      role="group"
      aria-label={name}
      className={styles[item.kind]}
      style={placed(item, corner)}
      data-empty={empty || undefined}
    >
      {typing ? <TextInPlace item={item} label={name} /> : empty ? <NoText /> : <Broken lines={item.text} />}
    </div>
  )
})

/** What stands where nothing is said: a dash, so that the eye sees that it was not forgotten. */
export function NoText() {
  return (
    <span className={styles.noText} aria-hidden>
      —
    </span>
  )
}
