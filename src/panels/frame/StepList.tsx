import { Menu, VisuallyHidden } from '@mantine/core'
import { Fragment, useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { commandOf } from '../../commands/registry'
import { stepName } from '../../commands/stepName'
import { travelTo } from '../../commands/travelTo'
import type { WordKey } from '../../i18n'
import { useDesk, useHistory } from '../../store/hooks'
import { focusFace } from './faceFocus'
import styles from './StepList.module.css'
import { type StepGroup, stepGroups } from './stepGroups'

/** Names that are listed: who wants to go further back looks for a version of the map. */
const MOST = 20

/** The steps that can be taken back, or made again, the next one first. Choosing one travels all down to it. */
export function StepList({ which }: { which: 'undo' | 'redo' }) {
  const { t } = useTranslation()
  const name = useId()
  const { undoSteps, redoSteps } = useHistory()
  const groups = stepGroups(which === 'undo' ? undoSteps : redoSteps)
  const shown = groups.slice(0, MOST)
  const older = groups.slice(MOST).reduce((sum, { count }) => sum + count, 0)
  const firstEarlier = shown.find(({ first }) => first.earlier)
  return (
    <Menu.Dropdown
      // Rather than by what opened it.
      aria-labelledby={name}
      className={styles.list}
    >
      <VisuallyHidden id={name}>{t(commandOf(`edit.${which}List`).label as WordKey)}</VisuallyHidden>
      {shown.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name of its own but its place in the list.
        <Fragment key={index}>
          {group === firstEarlier && which === 'undo' && (
            <>
              {index > 0 && <Menu.Divider />}
              <Menu.Label>{t('editor.steps.earlier')}</Menu.Label>
            </>
          )}
          <StepItem which={which} group={group} isFirst={index === 0} />
        </Fragment>
      ))}
      <KeyboardKept />
      {older > 0 && <Menu.Label>{t('editor.steps.older', { count: older })}</Menu.Label>}
    </Menu.Dropdown>
  )
}

interface StepItemProps {
  readonly which: 'undo' | 'redo'
  readonly group: StepGroup
  readonly isFirst: boolean
}

function StepItem({ which, group: { first, last, count }, isFirst }: StepItemProps) {
  const { t } = useTranslation()
  const desk = useDesk()
  const newest = which === 'undo' ? first : last
  const step = stepName(newest, t)
  return (
    <Menu.Item
      className={styles.item}
      data-autofocus={isFirst || undefined}
      onClick={() => travelTo(desk, which, last)}
      rightSection={
        newest.at ? <span className={styles.time}>{t('editor.steps.at', { at: newest.at })}</span> : null
      }
    >
      <span className={styles.name}>{count > 1 ? t('editor.steps.times', { step, count }) : step}</span>
    </Menu.Item>
  )
}

/** The list may have been opened from a menu that is gone by now, and then has nobody to give the keyboard back to. */
function KeyboardKept(): null {
  useEffect(
    () => () => {
      if (document.activeElement === document.body) focusFace()
    },
    [],
  )
  return null
}
