import { useTranslation } from 'react-i18next'
import { isFiltering } from '../../model/analysis/filter'
import { useDesk, useFocusedPersona, useIds, useSession } from '../../store/hooks'
import { PersonaAvatar } from '../../ui/PersonaAvatar'
import { useTravellers } from './grid/useTravellers'
import styles from './PersonaChips.module.css'

/** Whose journey it is; pressed, one of them is looked at alone. */
export function PersonaChips() {
  const { t } = useTranslation()
  const { session } = useDesk()
  const focus = useFocusedPersona()
  const travellers = useTravellers()
  // Its room is then that of the conditions: the table would be pushed down by a second line.
  const isNarrowed = useSession(({ filter }) => isFiltering(filter))
  const count = useIds('personas').length
  if (count === 0) return null
  const focused = travellers.find(({ id }) => id === focus)
  const hint = focused
    ? t('board.focused', { persona: focused.name || t('common.untitled') })
    : count > 1 && t(count === 2 ? 'board.bothShown' : 'board.allShown')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div role="group" aria-label={t('board.personas')} className={styles.chips}>
      {travellers.map(({ id, name, colour, picture }) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          aria-pressed={focus === id}
          data-faded={(focus !== undefined && focus !== id) || undefined}
          onClick={() => session.setState({ focus: focus === id ? undefined : id })}
        >
          <PersonaAvatar name={name} colour={colour} picture={picture} size={24} />
          <span className={styles.name}>{name || t('common.untitled')}</span>
        </button>
      ))}
      {hint && !isNarrowed && <span className={styles.hint}>{hint}</span>}
    </div>
  )
}
