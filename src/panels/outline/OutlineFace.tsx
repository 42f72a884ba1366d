import { UnstyledButton } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useIds, useReadOnly } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { newStage } from './adding'
import { EmptyOutline } from './EmptyOutline'
import { LineMenu } from './LineMenu'
import { LinkDialog } from './LinkDialog'
import { OutlineAnnouncer } from './OutlineAnnouncer'
import { OutlineBar } from './OutlineBar'
import styles from './OutlineFace.module.css'
import { OutlineTree } from './OutlineTree'
import { OutlinerContext, useNewOutliner, useOutliner, useOutlineState } from './outliner'
import { useTree } from './useTree'

/** The map as a nested list: the fastest way to type what a room says, and the whole of the map without the canvas. */
export default function OutlineFace() {
  const outliner = useNewOutliner()
  return (
    <OutlinerContext value={outliner}>
      <Outline />
    </OutlinerContext>
  )
}

function Outline() {
  const tree = useTree()
  const readOnly = useReadOnly()
  const isEmpty = useIds('stages').length === 0
  const scroller = useRef<HTMLDivElement>(null)
  const linking = useOutlineState(state => state.linking)
  return (
    <div className={styles.face}>
      <OutlineBar tree={tree} />
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.page}>
          <OutlineTree tree={tree} scroller={scroller} />
          {!readOnly && (isEmpty ? <EmptyOutline /> : <AddStage />)}
        </div>
      </div>
      <OutlineAnnouncer />
      <LineMenu />
      {linking !== undefined && <LinkDialog key={linking} from={linking} />}
    </div>
  )
}

function AddStage() {
  const { t } = useTranslation()
  const outliner = useOutliner()
  return (
    <UnstyledButton className={styles.add} onClick={() => newStage(outliner)}>
      <Icon name="plus" size={15} />
      {t('outline.newStage')}
    </UnstyledButton>
  )
}
