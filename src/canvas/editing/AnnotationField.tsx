import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import type { AnnotationKind } from '../../model/journey'
import { addAnnotation } from '../../model/operations/annotations'
import { useBox, useDesk, useSession } from '../../store/hooks'
import { composes } from '../../ui/composes'
import { Icon } from '../../ui/Icon'
import { LAYER } from '../nodes/projection'
import styles from './AnnotationField.module.css'

const ICONS: Readonly<Record<AnnotationKind, string>> = {
  pain: 'zap',
  opportunity: 'lightbulb',
  strength: 'thumbs-up',
  idea: 'sticky-note',
  question: 'circle-help',
  quote: 'quote',
}

/** The one-line field under a card or the head of a stage, for what the room is saying. */
export function AnnotationField() {
  const annotating = useSession(session => session.annotating)
  return annotating ? <Field key={`${annotating.target} ${annotating.kind}`} {...annotating} /> : null
}

function Field({ target, kind }: { target: Id; kind: AnnotationKind }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const card = useBox('touchpoints', target)
  const stage = useBox('stages', target)
  const box = card ?? stage?.head
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])
  if (!box) return null

  function finish(keep: boolean) {
    if (desk.session.getState().annotating?.target === target)
      desk.session.setState({ annotating: undefined })
    const said = text.trim()
    if (keep && said) desk.map.change('changes.addAnnotation', tx => addAnnotation(tx, target, kind, said))
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (composes(event)) return
    if (event.key === 'Escape') finish(false)
    else if (event.key === 'Enter' || event.key === 'Tab') finish(true)
    else return
    event.preventDefault()
  }

  const label = t(`common.annotations.${kind}`)
  const inset = stage ? 12 : 0
  return (
    <div
      className={`${styles.annotation} ${styles[kind]}`}
      style={{
        transform: `translate(${box.x + inset}px, ${box.y + box.height + 6}px)`,
        width: box.width - 2 * inset,
        zIndex: LAYER.hand,
      }}
      data-own
    >
      <Icon name={ICONS[kind]} size={14} />
      <input
        ref={field}
        className={styles.input}
        value={text}
        aria-label={label}
        placeholder={label}
        onChange={event => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => finish(true)}
      />
    </div>
  )
}
