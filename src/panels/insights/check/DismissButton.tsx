import { Button, Group, Popover, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../model/analysis/check/rule'
import { dismissFinding } from '../../../model/operations/dismissals'
import { useDesk } from '../../../store/hooks'
import { composes } from '../../../ui/composes'
import { Icon } from '../../../ui/Icon'
import styles from './CheckSection.module.css'

interface Props {
  readonly finding: Finding
  /** The finding as a sentence. */
  readonly words: string
  readonly onDismissed: (button: HTMLElement | null) => void
}

/** Puts a finding aside, once it is said why (or left unsaid). */
export function DismissButton({ finding, words, onDismissed }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  const [reason, setReason] = useState('')

  const dismiss = (event: FormEvent) => {
    event.preventDefault()
    setOpened(false)
    onDismissed(button.current)
    map.change('changes.dismiss', tx => dismissFinding(tx, finding, reason.trim()))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || composes(event)) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={300}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Button
          ref={button}
          className={styles.action}
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={t('check.dismissNamed', { finding: words })}
          onClick={() => setOpened(open => !open)}
          data-finding-action
          data-not-in-picture
        >
          <Icon name="x" size={16} className={styles.icon} />
          <span className={styles.word}>{t('check.dismiss')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('check.dismissNamed', { finding: words })}>
        <form onSubmit={dismiss}>
          <Textarea
            label={t('check.reason')}
            description={t('check.reasonHint')}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            rows={2}
            data-autofocus
          />
          <Group justify="flex-end" gap="xs" mt="sm">
            <Button variant="default" size="xs" onClick={() => setOpened(false)}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" size="xs">
              {t('check.confirm')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
