import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useIds, useReadOnly } from '../../../store/hooks'
import { MIXED } from '../fields/useShared'
import { Section } from '../Section'
import { useNumber } from '../useNumber'
import styles from './EmotionSection.module.css'
import { ExpectationSection } from './ExpectationSection'
import { FeelingScale, usePersonaName } from './FeelingScale'
import { PersonaFeeling } from './PersonaFeeling'
import { useFeeling, useMeanFeeling } from './useFeeling'

/** How touchpoints feel: to all personas at once, to each of them, and against what they expected. */
export function EmotionSection({ touchpoints }: { touchpoints: readonly Id[] }) {
  const { t } = useTranslation()
  const personas = useIds('personas')
  // With one persona, all of them and this one are the same question.
  const only = personas.length === 1 ? personas[0] : undefined
  const name = usePersonaName(only)
  if (personas.length === 0) {
    return (
      <Section title={t('inspector.emotion.title')}>
        <p className={styles.hint}>{t('inspector.emotion.noPersonas')}</p>
      </Section>
    )
  }
  return (
    <Section
      title={
        only === undefined ? t('inspector.emotion.everyone') : t('inspector.emotion.of', { persona: name })
      }
      aside={<Aside touchpoints={touchpoints} persona={only} />}
    >
      <FeelingScale scale="ratings" touchpoints={touchpoints} persona={only} size="large" />
      {only === undefined && (
        <div className={styles.personas}>
          {personas.map(id => (
            <PersonaFeeling key={id} scale="ratings" touchpoints={touchpoints} persona={id} />
          ))}
        </div>
      )}
      <ExpectationSection touchpoints={touchpoints} personas={personas} />
    </Section>
  )
}

/** That the ratings differ, with their mean, and the way to take them back. */
function Aside({ touchpoints, persona }: { touchpoints: readonly Id[]; persona: Id | undefined }) {
  const { t } = useTranslation()
  const number = useNumber({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const readOnly = useReadOnly()
  const [value, set] = useFeeling('ratings', touchpoints, persona)
  const only = touchpoints.length === 1 ? touchpoints[0] : undefined
  const mean = useMeanFeeling('ratings', only ?? '')
  if (value === undefined) return null
  return (
    <>
      {value === MIXED && (
        <span>
          {mean === undefined ? t('inspector.mixed') : t('inspector.emotion.mean', { mean: number(mean) })}
        </span>
      )}
      {!readOnly && (
        <UnstyledButton className={styles.clear} onClick={() => set(undefined)}>
          {t('inspector.emotion.clear')}
        </UnstyledButton>
      )}
    </>
  )
}
