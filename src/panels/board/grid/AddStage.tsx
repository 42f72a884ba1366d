import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { itemKey } from '../../../model/layout/board/boardGeometry'
import { addStage } from '../../../model/operations/stages'
import { composes } from '../../../ui/composes'
import { Icon } from '../../../ui/Icon'
import { useBoard, useBoardState } from '../state/board'
import { goTo } from '../state/verbs'
import styles from './AddStage.module.css'

/**
 * A new stage at the end: its title is typed here, and Enter makes the field ready for the one after it.
 *
 * @param named whether the button says in words what it does, rather than by a sign in the head of the table
 */
export function AddStage({ named = false }: { named?: boolean }) {
  const { t } = useTranslation()
  const board = useBoard()
  const adding = useBoardState(({ addingStage }) => addingStage)
  const [title, setTitle] = useState('')
  const open = (addingStage: boolean) => {
    setTitle('')
    board.state.setState({ addingStage })
  }

  /** Makes the stage, if anything was typed; gives its id. */
  function commit(): string | undefined {
    const said = title.trim()
    if (!said) return undefined
    return board.desk.map.change('changes.addStage', tx => addStage(tx, { title: said }))
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (composes(event)) return
    if (event.key === 'Enter') {
      open(commit() !== undefined)
      event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    } else if (event.key === 'Tab' && !event.shiftKey && title.trim()) {
      const made = commit()
      open(false)
      if (made) goTo(board, itemKey('goal', made))
    } else if (event.key === 'Escape') open(false)
    else return
    event.preventDefault()
  }

  if (!adding && named) {
    return (
      <Button leftSection={<Icon name="plus" />} onClick={() => open(true)}>
        {t('board.addStage')}
      </Button>
    )
  }
  if (!adding) {
    return (
      <Tooltip label={t('board.addStage')}>
        <ActionIcon
          className={styles.button}
          size={32}
          variant="default"
          aria-label={t('board.addStage')}
          onClick={() => open(true)}
        >
          <Icon name="plus" />
        </ActionIcon>
      </Tooltip>
    )
  }
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it was asked for by the button in whose place it comes.
      autoFocus
      className={styles.field}
      dir="auto"
      value={title}
      aria-label={t('board.field.stage')}
      placeholder={t('board.field.stage')}
      onChange={event => setTitle(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={event => {
        // With the first stage the table takes the place of this field, and goes on with its own.
        if (!event.currentTarget.isConnected) return
        commit()
        open(false)
      }}
    />
  )
}
