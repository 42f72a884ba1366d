import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useDesk, useReadOnly } from '../../../store/hooks'
import { ClearableRadios } from '../../../ui/ClearableRadios'
import { setFields } from '../fields/setFields'
import { MIXED, useShared } from '../fields/useShared'
import { useNumber } from '../useNumber'
import { MEASURE_STEPS, type Measure, measureWord } from './annotationKinds'
import styles from './MeasureScale.module.css'

/** A judgement from 1 to 5, or none. */
export function MeasureScale({ annotation, measure }: { annotation: Id; measure: Measure }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const number = useNumber()
  const disabled = useReadOnly()
  const shared = useShared('annotations', [annotation], measure)
  const value = shared === MIXED ? undefined : shared
  const label = t(`inspector.measure.${measure}`)
  return (
    <div className={styles.measure}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <ClearableRadios
        label={label}
        value={value}
        disabled={disabled}
        onChange={step => setFields(map, 'annotations', [annotation], measure, step)}
        className={styles.steps}
        optionClassName={styles.step}
        options={MEASURE_STEPS.map(step => ({
          value: step,
          label: t('inspector.measure.step', { step, word: t(measureWord(measure, step)) }),
          content: (
            <span className={styles.box} data-filled={(value !== undefined && step <= value) || undefined}>
              {number(step)}
            </span>
          ),
        }))}
      />
      <span className={styles.word} aria-hidden>
        {value === undefined ? '' : t(measureWord(measure, value))}
      </span>
    </div>
  )
}
