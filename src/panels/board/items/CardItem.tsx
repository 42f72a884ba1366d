import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { useRecord } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { Broken } from './Broken'
import { ChannelWords } from './ChannelWords'
import styles from './items.module.css'
import { TextInPlace } from './TextInPlace'
import { type Corner, placed, useIsTyping, useSelected, useSpot } from './useSpot'

/** A touchpoint in its slot. */
export const CardItem = memo(({ item, corner }: { item: ItemOf<'card'>; corner: Corner }) => {
  const { t } = useTranslation()
  const record = useRecord('touchpoints', item.id)
  const spot = useSpot(item)
  const selected = useSelected(item.id)
  const typing = useIsTyping(item)
  if (!record) return null
  const { title, channel, momentOfTruth } = record
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing among others.
    <div
      {...spot}
      role="group"
      className={styles.card}
      style={placed(item, corner)}
      aria-label={t('common.named', {
        kind: t('common.kinds.touchpoint'),
        title: title || t('common.untitled'),
      })}
      aria-current={selected}
      data-record={item.id}
      data-image-target={item.id}
      title={item.text.clamped ? title : undefined}
    >
      {item.top && (
        <span className={styles.top}>
          <ChannelWords channel={channel} />
          {momentOfTruth && (
            <span
              className={styles.moment}
              role="img"
              aria-label={t('common.momentOfTruth')}
              title={t('common.momentOfTruth')}
            >
              <Icon name="gem" size={11} />
            </span>
          )}
        </span>
      )}
      <span className={styles.cardTitle}>
        {typing ? (
          <TextInPlace item={item} label={t('board.field.card')} />
        ) : title ? (
          <Broken lines={item.text} />
        ) : (
          <span className={styles.untitled}>{t('common.untitled')}</span>
        )}
      </span>
    </div>
  )
})
