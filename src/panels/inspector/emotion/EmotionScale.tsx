import { useTranslation } from 'react-i18next'
import { EMOTIONS, type Emotion } from '../../../model/journey'
import { useReadOnly } from '../../../store/hooks'
import { ClearableRadios } from '../../../ui/ClearableRadios'
import { EmotionFace, emotionColour } from '../../../ui/EmotionFace'
import styles from './EmotionScale.module.css'
import { EMOTION_WORDS } from './emotionWords'

interface Props {
  /** Accessible name of the group. */
  readonly label: string
  readonly value: Emotion | undefined
  readonly onChange: (emotion: Emotion | undefined) => void
  /** Faces with their words under them, across the panel; or faces alone, in the line of a persona. */
  readonly size: 'large' | 'small'
}

/** The five steps from very negative to very positive, as radios; pressing the chosen one again takes it back. */
export function EmotionScale({ label, value, onChange, size }: Props) {
  const { t } = useTranslation()
  const disabled = useReadOnly()
  const large = size === 'large'
  return (
    <ClearableRadios
      label={label}
      value={value}
      onChange={onChange}
      disabled={disabled}
      className={large ? styles.large : styles.small}
      optionClassName={large ? styles.tile : styles.dot}
      options={EMOTIONS.map(step => ({
        value: step,
        label: t(EMOTION_WORDS[step]),
        content: (
          <span className={styles.face} style={{ '--feeling': emotionColour(step) } as React.CSSProperties}>
            <EmotionFace value={step} size={large ? 22 : 20} filled={!large && step === value} />
            {large && <span className={styles.word}>{t(EMOTION_WORDS[step])}</span>}
          </span>
        ),
      }))}
    />
  )
}
