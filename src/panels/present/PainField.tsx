import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { addAnnotation } from '../../model/operations/annotations'
import { useDesk } from '../../store/hooks'
import { composes } from '../../ui/composes'
import { Icon } from '../../ui/Icon'
import { tintOf } from '../inspector/annotations/annotationKinds'
import styles from './PainField.module.css'

interface Props {
  /** The stage or touchpoint that it hurts at. */
  readonly target: Id
  readonly onAdded: (pain: Id) => void
  readonly onLeave?: () => void
  readonly focused?: boolean
}

/** One line for what the room says hurts here: Enter adds it and waits for the next, Escape leaves. */
export function PainField({ target, onAdded, onLeave, focused = false }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const [text, setText] = useState('')
  const add = () => {
    const line = text.trim()
    if (line === '') return onLeave?.()
    const id = map.change('changes.addAnnotation', tx => addAnnotation(tx, target, 'pain', line))
    if (id === undefined) return
    setText('')
    onAdded(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter chooses a word.
    if (composes(event)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    } else if (event.key === 'Escape' && onLeave) {
      event.preventDefault()
      event.stopPropagation()
      onLeave()
    }
  }
  return (
    <TextInput
      style={tintOf('pain')}
      classNames={{ root: styles.root, input: styles.input }}
      aria-label={t('inspector.annotations.add.pain')}
      placeholder={t('present.painHint')}
      leftSection={<Icon name="zap" size={20} />}
      leftSectionWidth={44}
      size="lg"
      enterKeyHint="done"
      autoFocus={focused}
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
