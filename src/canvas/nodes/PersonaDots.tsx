import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { sameContent } from '../../model/same'
import { useLive } from '../../store/hooks'
import styles from './PersonaDots.module.css'
import { usePersonaColour } from './ThemeContext'

/** Beyond these the card would have more dots than room. */
const SHOWN = 5

/** Whose touchpoint it is: a dot in the colour of each persona. */
export const PersonaDots = memo(({ ids }: { ids: readonly Id[] }) => {
  const { t } = useTranslation()
  const shown = usePersonaColour()
  const personas = useLive(
    ['personas/*'],
    ({ map }) =>
      ids.flatMap(id => {
        const persona = map.personas.get(id)
        return persona ? [{ id, name: persona.name, colour: persona.colour }] : []
      }),
    sameContent,
  )
  if (personas.length === 0) return null
  const names = personas.map(({ name }) => name || t('common.untitled')).join(', ')
  return (
    <span className={styles.dots} role="img" aria-label={names} title={names}>
      {personas.slice(0, SHOWN).map(({ id, colour }) => (
        <span key={id} className={styles.dot} style={{ background: shown(colour) }} />
      ))}
    </span>
  )
})
