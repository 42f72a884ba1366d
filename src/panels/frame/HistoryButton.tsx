import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { useLongPress } from '@mantine/hooks'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../../commands/keys'
import { commandOf } from '../../commands/registry'
import { stepName } from '../../commands/stepName'
import type { WordKey } from '../../i18n'
import { useDesk, useLive, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { isMac } from '../../ui/platform'
import styles from './HistoryButton.module.css'
import { StepList } from './StepList'
import { useListArrow } from './useListArrow'

/**
 * Undo or redo, with the name of the step that it would take back in its tip. Beside it is the list of all the steps: by
 * its arrow, a long press or right click, the arrow key down, or as a command.
 */
export function HistoryButton({ which }: { which: 'undo' | 'redo' }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const command = commandOf(`edit.${which}`)
  const list = commandOf(`edit.${which}List`)
  const step = useLive(['history', 'state'], map =>
    map.readOnly ? undefined : (which === 'undo' ? map.undoSteps : map.redoSteps).at(-1),
  )
  const isListed = useSession(({ dialog }) => dialog?.name === 'steps' && dialog.way === which)
  const hasArrow = useListArrow()
  const label = t(command.label as WordKey)
  const keys = keyCaps(command.keys[0] ?? '', isMac()).join(isMac() ? '' : '+')
  const show = () => list.enabled(desk) && list.run(desk)
  const longPress = useLongPress(show, {
    events: ['touch'],
    // The finger that is lifted again does not mean a single step.
    onFinish: event => event.preventDefault(),
  })

  return (
    <div className={styles.pair}>
      <Tooltip label={`${label}${step ? `: ${stepName(step, t)}` : ''} (${keys})`} openDelay={400}>
        <ActionIcon
          size="lg"
          variant="subtle"
          color="gray"
          aria-label={label}
          // Not `disabled`: the button would lose the keyboard's focus when the last step is taken back.
          aria-disabled={step === undefined}
          className={styles.step}
          onClick={() => command.enabled(desk) && command.run(desk)}
          onContextMenu={(event: MouseEvent) => {
            event.preventDefault()
            show()
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            show()
          }}
          {...longPress}
        >
          <Icon name={command.icon} size={18} />
        </ActionIcon>
      </Tooltip>
      <Menu
        opened={isListed && step !== undefined}
        onChange={opened => (opened ? show() : desk.session.setState({ dialog: undefined }))}
        position="bottom-end"
        width={320}
        // The keyboard begins at the first step.
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          {hasArrow ? (
            <ActionIcon
              size="lg"
              variant="subtle"
              color="gray"
              aria-label={t(which === 'undo' ? 'editor.steps.toUndo' : 'editor.steps.toRedo')}
              className={styles.arrow}
              data-empty={step === undefined || undefined}
            >
              <Icon name="chevron-down" size={12} />
            </ActionIcon>
          ) : (
            <span aria-hidden className={styles.anchor} />
          )}
        </Menu.Target>
        <StepList which={which} />
      </Menu>
    </div>
  )
}
