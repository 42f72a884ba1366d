import { ActionIcon, Menu } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { removeImages } from '../../model/operations/images'
import { useDesk, useReadOnly } from '../../store/hooks'
import { composes } from '../../ui/composes'
import { Icon } from '../../ui/Icon'
import type { useReorder } from '../inspector/annotations/useReorder'
import { TextField } from '../inspector/fields/TextField'
import styles from './ImageItem.module.css'
import { ImageThumb } from './ImageThumb'
import { useImageName } from './imageName'

interface Props {
  readonly id: Id
  readonly index: number
  readonly count: number
  /** To an index counted without it. */
  readonly onMove: (id: Id, toIndex: number) => void
  readonly reorder: ReturnType<typeof useReorder>
}

/** One image of the list: its picture, its caption, and what can be done with it (Alt+arrows move it, Delete deletes it). */
export function ImageItem({ id, index, count, onMove, reorder }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const name = useImageName(id)
  const item = useRef<HTMLLIElement>(null)

  const moveTo = (toIndex: number) => {
    const focused = document.activeElement
    flushSync(() => onMove(id, toIndex))
    // A browser takes the keyboard from what is put elsewhere in the page.
    if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus()
  }
  const earlier = index > 0 ? () => moveTo(index - 1) : undefined
  const later = index < count - 1 ? () => moveTo(index + 1) : undefined
  const remove = () => {
    // The keyboard goes to a neighbour, or to the button that adds another one.
    const next = item.current?.nextElementSibling ?? item.current?.previousElementSibling
    const section = item.current?.closest('[data-image-target]')
    flushSync(() => void map.change('changes.removeImage', tx => removeImages(tx, [id])))
    const target = next?.querySelector('button') ?? section?.querySelector('button')
    target?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event) || readOnly) return
    const step = event.altKey ? { ArrowUp: earlier, ArrowDown: later }[event.key] : undefined
    const typing = event.target instanceof HTMLTextAreaElement
    if (event.key === 'Delete' && !typing) remove()
    else if (step) step()
    else if (!(event.altKey && /^Arrow(Up|Down)$/.test(event.key))) return
    event.preventDefault()
    event.stopPropagation()
  }

  const shift = reorder.shiftOf(id)
  return (
    <li
      ref={item}
      className={styles.item}
      style={{ transform: shift === 0 ? undefined : `translateY(${shift}px)` }}
      data-dragged={reorder.dragged === id || undefined}
      data-making-room={(reorder.dragged !== undefined && reorder.dragged !== id) || undefined}
      onKeyDown={onKeyDown}
    >
      {!readOnly && count > 1 && (
        <span className={styles.grip} aria-hidden {...reorder.grip(id)}>
          <Icon name="grip-vertical" size={14} />
        </span>
      )}
      <div className={styles.thumb}>
        <ImageThumb id={id} />
      </div>
      <div className={styles.caption}>
        <TextField
          table="images"
          ids={[id]}
          field="caption"
          look="plain"
          label={t('images.captionOf', { number: index + 1 })}
          hint={t('images.captionHint')}
        />
      </div>
      {!readOnly && (
        <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              className={styles.actions}
              aria-label={t('images.actions', { name })}
            >
              <Icon name="ellipsis" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<Icon name="arrow-up" />} disabled={!earlier} onClick={earlier}>
              {t('images.earlier')}
            </Menu.Item>
            <Menu.Item leftSection={<Icon name="arrow-down" />} disabled={!later} onClick={later}>
              {t('images.later')}
            </Menu.Item>
            <Menu.Item leftSection={<Icon name="trash-2" />} onClick={remove}>
              {t('images.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}
