import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { EMOTIONS } from '../../model/journey'
import { useRecord } from '../../store/hooks'
import { ClearableRadios } from '../../ui/ClearableRadios'
import { EmotionFace, emotionColour } from '../../ui/EmotionFace'
import { PersonaAvatar } from '../../ui/PersonaAvatar'
import { EMOTION_WORDS } from '../inspector/emotion/emotionWords'
import { useFeeling } from '../inspector/emotion/useFeeling'
import { MIXED } from '../inspector/fields/useShared'
import styles from './TouchpointSheet.module.css'

/** How one persona felt at a touchpoint, large enough to be pressed in front of a room. */
export function Rating({ touchpoint, persona }: { touchpoint: Id; persona: Id }) {
  const { t } = useTranslation()
  const record = useRecord('personas', persona)
  const [value, set] = useFeeling('ratings', [touchpoint], persona)
  if (!record) return null
  const name = record.name.trim() || t('common.untitled')
  return (
    <div className={styles.rating}>
      <span className={styles.who}>
        <PersonaAvatar name={record.name} colour={record.colour} picture={record.picture} size={36} />
        {name}
      </span>
      <ClearableRadios
        label={t('inspector.emotion.of', { persona: name })}
        value={value === MIXED ? undefined : value}
        onChange={set}
        className={styles.scale}
        optionClassName={styles.option}
        options={EMOTIONS.map(step => ({
          value: step,
          label: t(EMOTION_WORDS[step]),
          content: (
            <span className={styles.step} style={{ '--feeling': emotionColour(step) } as React.CSSProperties}>
              <EmotionFace value={step} size={40} filled={step === value} />
              <span>{t(EMOTION_WORDS[step])}</span>
            </span>
          ),
        }))}
      />
    </div>
  )
}
