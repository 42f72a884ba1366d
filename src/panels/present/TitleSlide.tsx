import { useTranslation } from 'react-i18next'
import { useIds, useMeta, useRecord } from '../../store/hooks'
import { PersonaAvatar } from '../../ui/PersonaAvatar'
import styles from './TitleSlide.module.css'

/** What journey it is, and whose. */
export function TitleSlide() {
  const { t } = useTranslation()
  const { title, description, state } = useMeta()
  const personas = useIds('personas')
  return (
    <div className={styles.slide}>
      <p className={styles.state}>{t(`common.states.${state}`)}</p>
      <h1 className={styles.title}>{title.trim() || t('common.untitledMap')}</h1>
      {description.trim() && <p className={styles.description}>{description}</p>}
      <ul className={styles.personas}>
        {personas.map(id => (
          <Persona key={id} id={id} />
        ))}
      </ul>
    </div>
  )
}

function Persona({ id }: { id: string }) {
  const { t } = useTranslation()
  const persona = useRecord('personas', id)
  if (!persona) return null
  const { name, role, quote, colour, picture } = persona
  return (
    <li className={styles.persona}>
      <PersonaAvatar name={name} colour={colour} picture={picture} size={64} />
      <div>
        <p className={styles.name}>{name.trim() || t('common.untitled')}</p>
        {role.trim() && <p className={styles.role}>{role}</p>}
        {quote.trim() && <blockquote className={styles.quote}>{quote}</blockquote>}
      </div>
    </li>
  )
}
