import { Textarea, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import type { AnnotationKind } from '../../../model/journey'
import { addAnnotation } from '../../../model/operations/annotations'
import { parseQuickAnnotation } from '../../../model/operations/quickAnnotation'
import { useDesk } from '../../../store/hooks'
import { composes } from '../../../ui/composes'
import { GROWS_BY_ITSELF } from '../../../ui/growsByItself'
import { Icon } from '../../../ui/Icon'
import { AddButtons } from './AddButtons'
import { ANNOTATION_LOOKS, tintOf } from './annotationKinds'
import { useOpenAnnotation } from './openAnnotation'
import styles from './QuickField.module.css'

/**
 * The one line in which a room's remarks are caught: its first sign, or the button pressed before, says what it becomes;
 * Enter adds it and the field is ready for the next.
 */
export function QuickField({ target }: { target: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const { setOpen } = useOpenAnnotation()
  const field = useRef<HTMLTextAreaElement>(null)
  const [line, setLine] = useState('')
  /** By button. A sign in the line counts more: it is typed later and seen where one looks. */
  const [chosen, setChosen] = useState<AnnotationKind>()
  const [added, setAdded] = useState<AnnotationKind>()
  const parsed = parseQuickAnnotation(line)
  const kind = parsed.kind === 'idea' ? (chosen ?? 'idea') : parsed.kind
  const undecided = line.trim() === '' && chosen === undefined

  const add = () => {
    if (parsed.text === '') return
    const id = map.change('changes.addAnnotation', tx => addAnnotation(tx, target, kind, parsed.text))
    if (id === undefined) return
    setLine('')
    setAdded(kind)
    setOpen(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter chooses a word.
    if (composes(event)) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && line === '') setChosen(undefined)
  }
  const choose = (next: AnnotationKind) => {
    setChosen(next)
    field.current?.focus()
  }

  return (
    <div className={styles.quick}>
      <AddButtons chosen={undecided ? undefined : kind} onChoose={choose} />
      <div className={styles.field} style={tintOf(kind)} data-decided={!undecided || undefined}>
        <span className={styles.icon}>
          <Icon name={undecided ? 'plus' : ANNOTATION_LOOKS[kind].icon} size={16} />
        </span>
        <Textarea
          ref={field}
          aria-label={t('inspector.annotations.quick')}
          placeholder={
            chosen ? t(`inspector.annotations.quickOf.${chosen}`) : t('inspector.annotations.quickHint')
          }
          data-inspect="annotations"
          enterKeyHint="done"
          rows={1}
          autosize={!GROWS_BY_ITSELF}
          maxRows={5}
          variant="unstyled"
          classNames={{ root: styles.root, input: styles.input }}
          value={line}
          onChange={event => setLine(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => line === '' && setChosen(undefined)}
        />
        {!undecided && <span className={styles.kind}>{t(`common.annotations.${kind}`)}</span>}
      </div>
      <VisuallyHidden aria-live="polite">
        {line.trim() !== ''
          ? t('inspector.annotations.becomes', { kind: t(`common.annotations.${kind}`) })
          : added && t('inspector.annotations.added', { kind: t(`common.annotations.${added}`) })}
      </VisuallyHidden>
    </div>
  )
}
