import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../model/analysis/emotionOf'
import type { Id } from '../../../model/ids'
import { useRecord, useSession } from '../../../store/hooks'
import { PersonaAvatar } from '../../../ui/PersonaAvatar'
import { MIXED } from '../fields/useShared'
import { FeelingScale, usePersonaName } from './FeelingScale'
import styles from './PersonaFeeling.module.css'
import { useFeeling } from './useFeeling'

interface Props {
  readonly scale: Scale
  readonly touchpoints: readonly Id[]
  readonly persona: Id
}

/** One line: who, and how they feel. */
export function PersonaFeeling({ scale, touchpoints, persona }: Props) {
  const { t } = useTranslation()
  const record = useRecord('personas', persona)
  const name = usePersonaName(persona)
  const mixed = useFeeling(scale, touchpoints, persona)[0] === MIXED
  const focused = useSession(session => session.focus === persona)
  if (!record) return null
  return (
    <div className={styles.row} data-focused={focused || undefined}>
      <PersonaAvatar name={record.name} colour={record.colour} picture={record.picture} size={24} />
      <span className={styles.name} title={record.role || undefined}>
        {name}
        {mixed && <small className={styles.mixed}>{t('inspector.mixed')}</small>}
      </span>
      <FeelingScale scale={scale} touchpoints={touchpoints} persona={persona} size="small" />
    </div>
  )
}
