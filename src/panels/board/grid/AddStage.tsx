import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { itemKey } from '../../../model/layout/board/boardGeometry'
import { addStage } from '../../../model/operations/stages'
import { Icon } from '../../../ui/Icon'
import { useBoard } from '../state/board'
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
  const [title, setTitle] = useState<string>()

  /** Makes the stage, if anything was typed; gives its id. */
  function commit(): string | undefined {
    const said = title?.trim()
    if (!said) return undefined
    return board.desk.map.change('changes.addStage', tx => addStage(tx, { title: said }))
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') {
      const made = commit()
      setTitle(made ? '' : undefined)
      event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    } else if (event.key === 'Tab' && !event.shiftKey && title?.trim()) {
      const made = commit()
      setTitle(undefined)
      if (made) goTo(board, itemKey('goal', made))
    } else if (event.key === 'Escape') setTitle(undefined)
    else return
    event.preventDefault()
  }

  if (title === undefined && named) {
    return (
      <Button leftSection={<Icon name="plus" />} onClick={() => setTitle('')}>
        {t('board.addStage')}
      </Button>
    )
  }
  if (title === undefined) {
    return (
      <Tooltip label={t('board.addStage')}>
        <ActionIcon
          className={styles.button}
          size={32}
          variant="default"
          aria-label={t('board.addStage')}
          onClick={() => setTitle('')}
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
      onBlur={() => {
        commit()
        setTitle(undefined)
      }}
    />
  )
}
