import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../../commands/keys'
import { MAX_MAP_IMAGE_BYTES } from '../../model/imageType'
import { useDesk } from '../../store/hooks'
import { isMac } from '../../ui/platform'

const KEYS = { cut: 'mod+X', copy: 'mod+C', paste: 'mod+V' } as const

/** Says it when the browser keeps the clipboard from a command, and how it goes all the same; and what had no room. */
export function useClipboardRefusals(): void {
  const { session } = useDesk()
  const { t } = useTranslation()
  useEffect(
    () =>
      session.subscribe(({ clipboardRefused }) => {
        if (!clipboardRefused) return
        const { command } = clipboardRefused
        session.setState({ clipboardRefused: undefined })
        const keys = (of: keyof typeof KEYS) => keyCaps(KEYS[of], isMac()).join(isMac() ? '' : '+')
        notifications.show({
          color: command === 'images' ? 'yellow' : 'red',
          message:
            command === 'images'
              ? t('editor.clipboardRefused.images', { together: MAX_MAP_IMAGE_BYTES / 1024 / 1024 })
              : t(`editor.clipboardRefused.${command}`, { keys: keys(command) }),
          closeButtonProps: { 'aria-label': t('common.close') },
        })
      }),
    [session, t],
  )
}
