import { ActionIcon, Menu, TextInput, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFiltering } from '../../../model/analysis/filter'
import type { Id } from '../../../model/ids'
import { applyView, moveView, removeView, renameView, updateView } from '../../../model/operations/views'
import { useDesk, useReadOnly, useRecord } from '../../../store/hooks'
import { composes } from '../../../ui/composes'
import { Icon } from '../../../ui/Icon'
import { sameFilter } from './sameFilter'
import { useFilter } from './useFilter'
import styles from './ViewsButton.module.css'

interface Props {
  readonly id: Id
  readonly index: number
  readonly count: number
  readonly onApply: () => void
}

/** A saved view: pressed, the board shows it; its menu changes it. */
export function ViewRow({ id, index, count, onApply }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const { filter, setFilter } = useFilter()
  const record = useRecord('views', id)
  const [renaming, setRenaming] = useState(false)
  if (!record) return null
  const name = record.name.trim() || t('common.untitled')
  const own = applyView(map.map, id)
  const isShown = sameFilter(own, filter)

  if (renaming) {
    return (
      <li className={styles.row}>
        <RenameField
          name={record.name}
          onDone={next => {
            setRenaming(false)
            if (next !== record.name) map.change('changes.view', tx => renameView(tx, id, next))
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles.row}>
      <UnstyledButton
        className={styles.view}
        aria-label={t('board.views.apply', { view: name })}
        aria-pressed={isShown}
        onClick={() => {
          setFilter(own)
          onApply()
        }}
      >
        <Icon name={isShown ? 'check' : 'bookmark'} size={15} />
        <span className={styles.name}>{name}</span>
      </UnstyledButton>
      {!readOnly && (
        // Inside the panel, which closes when something outside of it is pressed.
        <Menu position="bottom-end" width={250} withinPortal={false}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('board.views.actions', { view: name })}>
              <Icon name="ellipsis" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<Icon name="funnel" />}
              disabled={isShown || !isFiltering(filter)}
              onClick={() => map.change('changes.view', tx => updateView(tx, id, filter))}
            >
              {t('board.views.update')}
            </Menu.Item>
            <Menu.Item leftSection={<Icon name="pencil" />} onClick={() => setRenaming(true)}>
              {t('board.views.rename')}
            </Menu.Item>
            <Menu.Item
              leftSection={<Icon name="arrow-up" />}
              disabled={index === 0}
              onClick={() => map.change('changes.move', tx => moveView(tx, id, index - 1))}
            >
              {t('board.views.moveUp')}
            </Menu.Item>
            <Menu.Item
              leftSection={<Icon name="arrow-down" />}
              disabled={index === count - 1}
              onClick={() => map.change('changes.move', tx => moveView(tx, id, index + 1))}
            >
              {t('board.views.moveDown')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              color="var(--pain)"
              leftSection={<Icon name="trash-2" />}
              onClick={() => map.change('changes.remove', tx => removeView(tx, id))}
            >
              {t('board.views.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}

function RenameField({ name, onDone }: { name: string; onDone: (name: string) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(name)
  return (
    <TextInput
      flex={1}
      size="sm"
      aria-label={t('board.views.name')}
      value={text}
      autoFocus
      onFocus={event => event.currentTarget.select()}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={() => onDone(text)}
      onKeyDown={event => {
        if (composes(event)) return
        if (event.key === 'Enter') onDone(text)
        if (event.key !== 'Escape') return
        onDone(name)
      }}
    />
  )
}
