import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { useRecord } from '../../../store/hooks'
import { composes } from '../../../ui/composes'
import { laneName } from '../../inspector/laneName'
import { ChannelField } from '../../inspector/touchpoint/ChannelField'
import { useBoard } from '../state/board'
import { endTyping, goTo } from '../state/verbs'
import { ChannelWords } from './ChannelWords'
import styles from './items.module.css'
import { NoText } from './TextItem'
import { type Corner, placed, useIsTyping, useSpot } from './useSpot'

/** The channel of a touchpoint: shown as a chip, chosen or typed in its place. */
export const ChannelItem = memo(({ item, corner }: { item: ItemOf<'channel'>; corner: Corner }) => {
  const { t } = useTranslation()
  const board = useBoard()
  const lane = useRecord('lanes', item.lane)
  const record = useRecord('touchpoints', item.target)
  const spot = useSpot(item)
  const typing = useIsTyping(item)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (typing) box.current?.querySelector('input')?.focus()
  }, [typing])
  if (!lane || !record) return null
  const name = t('board.cell', { lane: laneName(lane, t), stage: record.title || t('common.untitled') })
  const done = () => {
    endTyping(board, item)
    goTo(board, item.key)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing among others.
    <div
      {...spot}
      ref={box}
      role="group"
      aria-label={name}
      className={styles.channelItem}
      style={placed(item, corner)}
      onBlur={event => {
        // The list of channels is drawn elsewhere in the page; what is pressed there keeps the keyboard in the field.
        if (event.target instanceof HTMLInputElement) endTyping(board, item)
      }}
      onKeyDown={event => {
        if (!typing || event.key !== 'Escape' || composes(event)) return
        event.stopPropagation()
        done()
      }}
    >
      {typing ? (
        <ChannelField touchpoints={[item.target]} look="crumb" onDone={done} />
      ) : record.channel ? (
        <span className={styles.chip}>
          <ChannelWords channel={record.channel} />
        </span>
      ) : (
        <NoText />
      )}
    </div>
  )
})
