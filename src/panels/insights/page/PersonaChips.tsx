import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useDesk, useFocusedPersona, useIds, useRecord } from '../../../store/hooks'
import { PersonaAvatar } from '../../../ui/PersonaAvatar'
import { Chip } from './Chip'
import styles from './PersonaChips.module.css'

/** The personas, to see the figures of one; pressed again, those of all. */
export function PersonaChips() {
  const { t } = useTranslation()
  const personas = useIds('personas')
  const focus = useFocusedPersona()
  const name = useRecord('personas', focus ?? '')?.name.trim()
  // The figures of the only one are those of all.
  if (personas.length < 2 && focus === undefined) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no field set.
    <div className={styles.chips} role="group" aria-label={t('insights.page.focus')}>
      {personas.map(id => (
        <PersonaChip key={id} id={id} pressed={id === focus} />
      ))}
      {focus === undefined ? (
        <span className={styles.note} data-not-in-picture>
          {t('insights.page.everyone')}
        </span>
      ) : (
        <span className={styles.note}>
          {t('insights.page.eyes', { persona: name || t('common.untitled') })}
        </span>
      )}
    </div>
  )
}

function PersonaChip({ id, pressed }: { id: Id; pressed: boolean }) {
  const { t } = useTranslation()
  const { session } = useDesk()
  const persona = useRecord('personas', id)
  if (!persona) return null
  const name = persona.name.trim() || t('common.untitled')
  return (
    <Chip
      pressed={pressed}
      title={t('insights.page.focusOn', { persona: name })}
      onClick={() => session.setState({ focus: pressed ? undefined : id })}
    >
      <PersonaAvatar name={persona.name} colour={persona.colour} picture={persona.picture} size={22} />
      {name}
    </Chip>
  )
}
