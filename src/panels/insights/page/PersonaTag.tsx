import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useRecord } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { PersonaAvatar } from '../../../ui/PersonaAvatar'
import styles from './PersonaTag.module.css'

/** A persona by picture and name; undefined is all of them. */
export function PersonaTag({ id, size = 20 }: { id: Id | undefined; size?: number }) {
  const { t } = useTranslation()
  const persona = useRecord('personas', id ?? '')
  if (id === undefined || !persona) {
    return (
      <span className={styles.tag}>
        <span className={styles.all} style={{ width: size, height: size }}>
          <Icon name="users" size={size * 0.65} />
        </span>
        <span>{t('common.everyone')}</span>
      </span>
    )
  }
  return (
    <span className={styles.tag}>
      <PersonaAvatar name={persona.name} colour={persona.colour} picture={persona.picture} size={size} />
      <span>{persona.name.trim() || t('common.untitled')}</span>
    </span>
  )
}
