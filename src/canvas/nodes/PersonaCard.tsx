import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import type { RecordOf } from '../../model/journey'
import { PERSONA } from '../../model/layout/sizes'
import { useDesk, useRecord } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { PersonaAvatar } from '../../ui/PersonaAvatar'
import { TitleField } from '../editing/TitleField'
import { useBoxPart, useMark } from '../scene/scene'
import { useFocus } from './FocusContext'
import { Lines } from './Lines'
import styles from './PersonaCard.module.css'
import { sameNode } from './sameNode'
import { useLifted, useLinkEnd, useRecordElement } from './useRecordElement'

/** A persona: whose eyes the map is looked at through. */
export const PersonaCard = memo(({ id }: { id: Id }) => {
  const record = useRecord('personas', id)
  return record ? <Card id={id} persona={record} /> : null
}, sameNode)

function Card({ id, persona }: { id: Id; persona: RecordOf<'personas'> }) {
  const { t } = useTranslation()
  const name = useBoxPart('personas', id, 'name')
  const role = useBoxPart('personas', id, 'role')
  const quote = useBoxPart('personas', id, 'quote')
  const focus = useFocus()
  const typing = useMark('typing', id)
  const element = useRecordElement('persona', id, persona.name)
  const looks = [
    styles.persona,
    element['aria-current'] && styles.selected,
    useLinkEnd(id) && styles.aimed,
    useLifted(id) && styles.lifted,
    focus !== undefined && focus !== id && styles.faded,
  ]
  const clamped = name?.clamped || role?.clamped || quote?.clamped
  const whole = [persona.name, persona.role, persona.quote].filter(Boolean).join('\n')
  return (
    <div {...element} className={looks.filter(Boolean).join(' ')} title={clamped ? whole : undefined}>
      <div className={styles.who}>
        <PersonaAvatar {...persona} size={PERSONA.avatar} />
        <div className={styles.names}>
          {typing ? (
            <TitleField table="personas" id={id} className={styles.name} />
          ) : persona.name ? (
            <Lines lines={name} className={styles.name} />
          ) : (
            <span className={`${styles.name} ${styles.untitled}`}>{t('common.untitled')}</span>
          )}
          <Lines lines={role} className={styles.role} />
        </div>
      </div>
      {persona.quote && <Lines lines={quote} className={styles.quote} />}
      <FocusButton id={id} name={persona.name || t('common.untitled')} pressed={focus === id} />
    </div>
  )
}

/** Shows the map through the eyes of one persona: the rest fades. */
function FocusButton({ id, name, pressed }: { id: Id; name: string; pressed: boolean }) {
  const { t } = useTranslation()
  const { session } = useDesk()
  const label = t('canvas.focusOn', { name })
  return (
    <button
      type="button"
      className={styles.focus}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={() => session.setState({ focus: pressed ? undefined : id })}
    >
      <Icon name="eye" size={14} />
    </button>
  )
}
