import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSafekeeping } from '../../store/safekeeping'
import { composes } from '../../ui/composes'

/** Names in lists are a line, not a text. */
const LONGEST_NAME = 120

interface Props {
  /** The name that it has. */
  readonly name: string
  /** Whether it may have none. */
  readonly canBeEmpty: boolean
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}

/** Asks how a version is to be called. */
export function NameForm({ name, canBeEmpty, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const { durable } = useSafekeeping()
  const [text, setText] = useState(name)
  const isMissing = !canBeEmpty && text.trim() === ''
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isMissing) onSave(text.trim())
  }
  return (
    <form onSubmit={save}>
      <TextInput
        label={t('versions.nameOf')}
        description={t(durable ? 'versions.nameHint' : 'versions.nameHintNothingKept')}
        maxLength={LONGEST_NAME}
        // The field stands where the button stood that asked for it.
        autoFocus
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        // Escape takes the form away, and not the dialog around it.
        data-mantine-stop-propagation
        onKeyDown={event => {
          if (event.key === 'Escape' && !composes(event)) onCancel()
        }}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="xs" disabled={isMissing}>
          {t('versions.save')}
        </Button>
        <Button variant="default" size="xs" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  )
}
