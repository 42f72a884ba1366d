import { Drawer, Popover, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useSaving, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { DurabilityPanel } from '../durability/DurabilityPanel'
import { useWhyNotSaved } from '../durability/useWhyNotSaved'
import styles from './SaveStatus.module.css'

/**
 * Whether the map is safe. It says Saved only once everything typed is committed; when it cannot be saved it says why.
 * Pressed, it shows how safe the map is and what can be done: beside it, or as a sheet where the screen is narrow.
 */
export function SaveStatus() {
  const { t } = useTranslation()
  const { session } = useDesk()
  const { state } = useSaving()
  const why = useWhyNotSaved()
  const isOpen = useSession(({ dialog }) => dialog?.name === 'durability')
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const text = why?.whole ?? t(state === 'saved' ? 'editor.saved' : 'editor.saving')
  const setOpen = (open: boolean) => session.setState({ dialog: open ? { name: 'durability' } : undefined })
  const close = () => setOpen(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = <DurabilityPanel button={button} onClose={close} />
  const title = t('commands.map.durability')

  const status = (
    <UnstyledButton
      ref={button}
      className={why ? styles.failing : styles.quiet}
      title={why?.whole ?? title}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      {why && <Icon name="circle-alert" size={15} />}
      {state === 'saved' && <Icon name="check" size={14} />}
      {why && narrow ? (
        <>
          <span aria-hidden>{why.short}</span>
          <VisuallyHidden>{text}</VisuallyHidden>
        </>
      ) : (
        <span>{text}</span>
      )}
    </UnstyledButton>
  )

  // One live region for all that it says: what is replaced as a whole is not announced.
  return (
    <span className={styles.status} role="status">
      {narrow ? (
        <>
          {status}
          <Drawer
            opened={isOpen}
            position="bottom"
            size="auto"
            title={title}
            closeButtonProps={{ 'aria-label': t('common.close') }}
            returnFocus={false}
            onClose={close}
          >
            {panel}
          </Drawer>
        </>
      ) : (
        <Popover
          opened={isOpen}
          width={430}
          position="bottom-start"
          shadow="md"
          withArrow
          trapFocus
          // It would be named by the button, which says something else.
          withRoles={false}
          onChange={setOpen}
        >
          <Popover.Target>{status}</Popover.Target>
          <Popover.Dropdown className={styles.panel} role="dialog" aria-label={title} tabIndex={-1}>
            {panel}
          </Popover.Dropdown>
        </Popover>
      )}
    </span>
  )
}
