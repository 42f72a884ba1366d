import { ActionIcon, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../../commands/keys'
import { commandOf } from '../../commands/registry'
import type { WordKey } from '../../i18n'
import { useDesk, useLive } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { isMac } from '../../ui/platform'
import styles from './HistoryButton.module.css'

/** Undo or redo, with the name of the step that it would take back in its tip. */
export function HistoryButton({ which }: { which: 'undo' | 'redo' }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const command = commandOf(`edit.${which}`)
  const step = useLive(
    ['history', 'state'],
    map => (which === 'undo' ? map.undoSteps : map.redoSteps).at(-1)?.label,
  )
  const label = t(command.label as WordKey)
  const keys = keyCaps(command.keys[0] ?? '', isMac()).join(isMac() ? '' : '+')
  return (
    <Tooltip label={`${label}${step ? `: ${t(step as WordKey)}` : ''} (${keys})`} openDelay={400}>
      <ActionIcon
        size="lg"
        variant="subtle"
        color="gray"
        aria-label={label}
        // Not `disabled`: the button would lose the keyboard's focus when the last step is taken back.
        aria-disabled={step === undefined}
        className={styles.step}
        onClick={() => command.enabled(desk) && command.run(desk)}
      >
        <Icon name={command.icon} size={18} />
      </ActionIcon>
    </Tooltip>
  )
}
