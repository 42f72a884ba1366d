import { useTranslation } from 'react-i18next'
import type { Extreme, Summary } from '../../../model/analysis/summary'
import { EMOTION_WORDS } from '../../inspector/emotion/emotionWords'
import { Emotion, nearestStep } from '../page/Emotion'
import { JumpButton } from '../page/JumpButton'
import { Share } from '../page/Share'
import { ThingName } from '../page/ThingName'
import styles from './KeyFigures.module.css'

/** The whole journey at a glance. People judge by peak and end, so the mean stands among them and never alone. */
export function KeyFigures({ summary }: { summary: Summary }) {
  const { t } = useTranslation()
  const { mean, lowest, highest, last, coverage, total } = summary
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('inspector.summary.mean')}</dt>
        <dd>
          <Emotion value={mean} size={26} />
          {mean !== undefined && <span aria-hidden>{t(EMOTION_WORDS[nearestStep(mean)])}</span>}
        </dd>
      </div>
      <At label={t('inspector.summary.lowest')} extreme={lowest} />
      <At label={t('inspector.summary.highest')} extreme={highest} />
      <At label={t('inspector.summary.last')} extreme={last} />
      <div>
        <dt>{t('insights.summary.coverage')}</dt>
        <dd>
          <Share known={Math.round(coverage * total)} total={total} />
          <span>{t('insights.summary.rated')}</span>
        </dd>
      </div>
    </dl>
  )
}

function At({ label, extreme }: { label: string; extreme: Extreme | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Emotion value={extreme?.value} size={26} />
        {extreme && (
          <JumpButton to={extreme.touchpoint}>
            <ThingName id={extreme.touchpoint} />
          </JumpButton>
        )}
      </dd>
    </div>
  )
}
