import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../../commands/keys'
import { useDesk } from '../../store/hooks'
import { isMac } from '../../ui/platform'

const KEYS = { cut: 'mod+X', copy: 'mod+C', paste: 'mod+V' } as const

/** Says it when the browser keeps the clipboard from a command, and how it goes all the same. */
export function useClipboardRefusals(): void {
  const { session } = useDesk()
  const { t } = useTranslation()
  useEffect(
    () =>
      session.subscribe(({ clipboardRefused }) => {
        if (!clipboardRefused) return
        const { command } = clipboardRefused
        session.setState({ clipboardRefused: undefined })
        const keys = keyCaps(KEYS[command], isMac()).join(isMac() ? '' : '+')
        notifications.show({
          color: 'red',
          message: t(`editor.clipboardRefused.${command}`, { keys }),
          closeButtonProps: { 'aria-label': t('common.close') },
        })
      }),
    [session, t],
  )
}
