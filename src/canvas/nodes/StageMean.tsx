import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { emotionOf, mean } from '../../model/analysis/emotionOf'
import type { Id } from '../../model/ids'
import { signedFigure } from '../../model/painter/figures'
import { useLive, useRelated } from '../../store/hooks'
import type { Topic } from '../../store/topics'
import { emotionColour } from '../../ui/EmotionFace'
import { emotionWord } from './emotionWord'
import { useFocus } from './FocusContext'
import styles from './StageColumn.module.css'

/** The mean emotion of a stage, through the eyes of the persona in focus or of all, with its sign. */
export function StageMean({ id }: { id: Id }) {
  const { t, i18n } = useTranslation()
  const focus = useFocus()
  const cards = useRelated('touchpoints', id)
  const topics: Topic[] = [
    `touchpoints@${id}`,
    'personas/set',
    ...cards.map((card): Topic => `ratings@${card}`),
  ]
  const value = useLive(topics, ({ map }) =>
    mean(cards.map(card => emotionOf(map, card, focus)).filter(emotion => emotion !== undefined)),
  )
  if (value === undefined) return <span className={styles.mean} />
  const figure = signedFigure(value, locale(i18n.language))
  const words = t('canvas.stageMean', { value: figure, word: t(emotionWord(value)) })
  return (
    <span
      className={styles.mean}
      style={{ color: emotionColour(value) }}
      role="img"
      aria-label={words}
      title={words}
    >
      {figure}
    </span>
  )
}
