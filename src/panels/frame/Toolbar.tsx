import { Tooltip, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../commands/command'
import { toolCommands } from '../../commands/toolCommands'
import type { WordKey } from '../../i18n'
import { useDesk, useReadOnly, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import styles from './Toolbar.module.css'

/** The tools of the canvas: at the left side, or along the bottom where the screen is narrow. */
export function Toolbar() {
  const { t } = useTranslation()
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('editor.tools')} aria-orientation="vertical">
      {toolCommands.map((command, index) => (
        <div key={command.id} className={index === 1 || index === 6 ? styles.groupEnd : undefined}>
          <ToolButton command={command} />
        </div>
      ))}
    </div>
  )
}

function ToolButton({ command }: { command: Command }) {
  const { t } = useTranslation()
  const desk = useDesk()
  // A map that can no longer be changed takes the tools that change it away.
  useReadOnly()
  const active = useSession(session => `tool.${session.tool}` === command.id)
  const label = t(command.label as WordKey)
  const key = command.keys[0]
  return (
    <Tooltip label={`${label} (${key})`} position="right" openDelay={400}>
      <UnstyledButton
        className={styles.tool}
        aria-label={label}
        aria-pressed={active}
        aria-keyshortcuts={key}
        disabled={!command.enabled(desk)}
        onClick={event => {
          command.run(desk)
          // The tool is used on the map, so the keyboard goes there with it.
          event.currentTarget.blur()
        }}
      >
        <Icon name={command.icon} size={19} />
        <span className={styles.key} aria-hidden>
          {key}
        </span>
      </UnstyledButton>
    </Tooltip>
  )
}
