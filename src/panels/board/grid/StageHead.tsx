import { ActionIcon } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../../i18n'
import type { BoardItem, BoardStage, ItemOf } from '../../../model/layout/board/boardGeometry'
import { figure } from '../../../model/painter/figures'
import { useRecord } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { Broken } from '../items/Broken'
import { TextInPlace } from '../items/TextInPlace'
import { useIsTyping, useSelected, useSpot } from '../items/useSpot'
import { useBoard } from '../state/board'
import { toggleFold } from '../state/fold'
import styles from './StageHead.module.css'

interface Props {
  readonly stage: BoardStage
  readonly title: ItemOf<'stage'>
  /** None while it is folded. */
  readonly goal: ItemOf<'goal'> | undefined
}

/** The head of a stage's column: number and title, the customer's goal below, and the button that folds the column. */
export const StageHead = memo(({ stage, title, goal }: Props) => {
  const { t, i18n } = useTranslation()
  const board = useBoard()
  const record = useRecord('stages', stage.id)
  const spot = useSpot(title)
  const selected = useSelected(stage.id)
  const typing = useIsTyping(title)
  if (!record) return null
  const name = record.title || t('common.untitled')
  const number = figure(stage.number, locale(i18n.language))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table lays itself out; this one is laid out by the model.
    // biome-ignore lint/a11y/useFocusableInteractive: the keyboard goes to the things in the cell.
    <div
      role="columnheader"
      aria-label={name}
      aria-colindex={stage.number + 1}
      className={styles.head}
      data-collapsed={stage.collapsed || undefined}
      data-selected={selected}
      style={{ left: stage.x, width: stage.width }}
      data-stage={stage.id}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
      <div
        {...spot}
        role="group"
        aria-label={t('common.named', { kind: t('common.kinds.stage'), title: name })}
        aria-current={selected}
        aria-keyshortcuts="Space"
        data-record={stage.id}
        className={styles.title}
        style={{ height: title.height }}
        title={title.text.clamped || stage.collapsed ? name : undefined}
      >
        <span className={styles.number}>{number}</span>
        {stage.collapsed ? null : (
          <span className={styles.words}>
            {typing ? (
              <TextInPlace item={title} label={t('board.field.stage')} />
            ) : record.title ? (
              <Broken lines={title.text} />
            ) : (
              <span className={styles.untitled}>{name}</span>
            )}
          </span>
        )}
      </div>
      <ActionIcon
        className={styles.fold}
        size={24}
        variant="subtle"
        color="gray"
        tabIndex={-1}
        aria-expanded={!stage.collapsed}
        aria-label={t(stage.collapsed ? 'board.unfold' : 'board.fold', { stage: name })}
        onClick={() => toggleFold(board, stage.id)}
      >
        <Icon name={stage.collapsed ? 'unfold-horizontal' : 'fold-horizontal'} size={14} />
      </ActionIcon>
      {goal && <Goal item={goal} text={record.goal} stage={name} />}
    </div>
  )
})

function Goal({ item, text, stage }: { item: BoardItem & ItemOf<'goal'>; text: string; stage: string }) {
  const { t } = useTranslation()
  const spot = useSpot(item)
  const typing = useIsTyping(item)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      {...spot}
      role="group"
      aria-label={t('board.goalOf', { stage })}
      className={styles.goal}
      style={{ height: item.height }}
      title={item.text.clamped ? text : undefined}
    >
      {typing ? (
        <TextInPlace item={item} label={t('board.goalOf', { stage })} />
      ) : text ? (
        <Broken lines={item.text} />
      ) : (
        <span className={styles.hint}>{t('board.field.goal')}</span>
      )}
    </div>
  )
}
