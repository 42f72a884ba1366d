import { Menu, UnstyledButton } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { LANES } from '../../model/lanes'
import { useDesk, useReadOnly, useRecord } from '../../store/hooks'
import { composes } from '../../ui/composes'
import { Icon } from '../../ui/Icon'
import { laneName } from '../inspector/laneName'
import styles from './LaneHead.module.css'
import { LaneGrip } from './lanes/LaneGrip'
import { LaneMenu } from './lanes/LaneMenu'
import { LaneResizer } from './lanes/LaneResizer'
import { LaneTitleField } from './lanes/LaneTitleField'
import { moveShownLane } from './lanes/moveShownLane'
import { shownLaneIds } from './lanes/useShownLanes'

/**
 * The name of a lane at the left of the board: pressed, it opens what can be done with the lane; its icon is dragged to
 * move it, its lower edge to pull it open. It fills whatever it is put into, which is as high as the lane.
 */
export function LaneHead({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const record = useRecord('lanes', id)
  const [renaming, setRenaming] = useState(false)
  const head = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { ref: sized, height } = useElementSize<HTMLDivElement>()
  const ref = useMergedRef(head, sized)
  if (!record) return null
  const name = laneName(record, t)
  const { icon } = LANES[record.kind]
  const findHead = () => head.current

  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event)) return
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (by === undefined && event.key !== 'F2') return
    event.preventDefault()
    event.stopPropagation()
    if (by === undefined) return setRenaming(true)
    flushSync(() => moveShownLane(map, id, shownLaneIds(map.map).indexOf(id) + by))
    // A browser takes the keyboard from what is put elsewhere in the page.
    button.current?.focus()
  }

  if (readOnly) {
    return (
      <div ref={ref} className={styles.head} data-lane-head={id}>
        <Icon name={icon} size={15} className={styles.icon} />
        <span className={styles.name}>{name}</span>
      </div>
    )
  }
  return (
    <div ref={ref} className={styles.head} data-lane-head={id}>
      <LaneGrip lane={id} icon={icon} head={findHead} />
      {renaming ? (
        <LaneTitleField
          lane={id}
          onDone={by => {
            if (by === 'leaving') return setRenaming(false)
            flushSync(() => setRenaming(false))
            button.current?.focus()
          }}
        />
      ) : (
        <Menu position="bottom-start" width={230}>
          <Menu.Target>
            <UnstyledButton
              ref={button}
              className={styles.name}
              aria-description={t('board.lanes.actions', { lane: name })}
              aria-keyshortcuts="F2 Alt+ArrowUp Alt+ArrowDown"
              onKeyDown={onKeyDown}
            >
              {name}
              <Icon name="chevron-down" size={12} className={styles.more} />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            <LaneMenu lane={id} name={name} onRename={() => setRenaming(true)} />
          </Menu.Dropdown>
        </Menu>
      )}
      <LaneResizer lane={id} name={name} height={height} head={findHead} />
    </div>
  )
}
