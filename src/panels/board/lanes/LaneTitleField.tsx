import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { renameLane } from '../../../model/operations/lanes'
import { useDesk, useRecord } from '../../../store/hooks'
import { useTyping } from '../../../store/useTyping'
import { composes } from '../../../ui/composes'
import { laneName } from '../../inspector/laneName'
import styles from './LaneTitleField.module.css'

interface Props {
  readonly lane: Id
  /** Said by a key, or by going elsewhere. */
  readonly onDone: (by: 'key' | 'leaving') => void
}

/** The title of a lane, typed where it stands and saved as typed. Empty, the lane is called by its kind. */
export function LaneTitleField({ lane, onDone }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const record = useRecord('lanes', lane)
  const before = useRef(record?.title ?? '')
  const write = (edit: (current: string) => string) => {
    map.change('changes.type', tx => renameLane(tx, lane, edit(tx.map.lanes.get(lane)?.title ?? '')), {
      group: `lanes.${lane}.title`,
    })
  }
  const typing = useTyping(record?.title ?? '', write)
  const { ref } = typing
  useEffect(() => ref.current?.select(), [ref])
  if (!record) return null

  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event)) return
    // The board has these keys too.
    event.stopPropagation()
    if (event.key === 'Escape') write(() => before.current)
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    onDone('key')
  }
  return (
    <input
      {...typing}
      className={styles.field}
      aria-label={t('board.lanes.titleOf', { lane: laneName(record, t) })}
      placeholder={t(`common.lanes.${record.kind}`)}
      // biome-ignore lint/a11y/noAutofocus: somebody asked to rename it.
      autoFocus
      onKeyDown={onKeyDown}
      onBlur={() => onDone('leaving')}
    />
  )
}
