import { UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { expectationGap } from '../../../model/analysis/emotionOf'
import type { Id } from '../../../model/ids'
import { useLive } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { useNumber } from '../useNumber'
import styles from './EmotionSection.module.css'
import { FeelingScale } from './FeelingScale'
import { PersonaFeeling } from './PersonaFeeling'

interface Props {
  readonly touchpoints: readonly Id[]
  readonly personas: readonly Id[]
}

/** What was expected: asked for seldom, so folded until it is; the difference to what came shows all the same. */
export function ExpectationSection({ touchpoints, personas }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const body = useId()
  return (
    <>
      <UnstyledButton
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={body}
        title={t('inspector.emotion.expectationHint')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron-right" size={14} />
        {t('inspector.emotion.expectation')}
        {touchpoints.length === 1 && <Gap touchpoint={touchpoints[0]!} />}
      </UnstyledButton>
      <div id={body} hidden={!open} className={styles.expectation}>
        {open && personas.length > 1 && (
          <div className={styles.everyone}>
            <span>{t('common.everyone')}</span>
            <FeelingScale scale="expectations" touchpoints={touchpoints} persona={undefined} size="small" />
          </div>
        )}
        {open &&
          personas.map(id => (
            <PersonaFeeling key={id} scale="expectations" touchpoints={touchpoints} persona={id} />
          ))}
      </div>
    </>
  )
}

/** Experience minus expectation, −4 … +4. */
function Gap({ touchpoint }: { touchpoint: Id }) {
  const { t } = useTranslation()
  const number = useNumber({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const gap = useLive([`ratings@${touchpoint}`, `expectations@${touchpoint}`, 'personas/set'], ({ map }) =>
    expectationGap(map, touchpoint),
  )
  if (gap === undefined) return null
  return <span className={styles.gap}>{t('inspector.emotion.gap', { gap: number(gap) })}</span>
}
