import { VisuallyHidden } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, RuleId } from '../../../model/analysis/check/rule'
import { useReadOnly } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { useNumber } from '../../inspector/useNumber'
import { JumpButton } from '../page/JumpButton'
import { useCapped } from '../page/ShowAll'
import styles from './CheckSection.module.css'
import { DismissButton } from './DismissButton'

/** So many are read; more of the same kind would hide the other kinds. */
const CAP = 4

interface Props {
  readonly rule: RuleId
  /** At least one, all of the rule. */
  readonly findings: readonly Finding[]
  readonly sentence: (finding: Finding) => string
  readonly onDismissed: (button: HTMLElement | null) => void
}

/** What one rule has found, and why that matters. */
export function FindingGroup({ rule, findings, sentence, onDismissed }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const readOnly = useReadOnly()
  const heading = useId()
  const { shown, control } = useCapped(findings, CAP)
  const severity = findings[0]?.severity ?? 'hint'
  return (
    <section className={styles.group} aria-labelledby={heading} data-severity={severity}>
      <span className={styles.sign}>
        <Icon name={severity === 'warning' ? 'triangle-alert' : 'lightbulb'} size={16} />
      </span>
      <div className={styles.body}>
        <h3 id={heading}>
          <VisuallyHidden>{t(`check.severity.${severity}`)}: </VisuallyHidden>
          {t(`check.rules.${rule}.title`)}
          {findings.length > 1 && <span className={styles.number}>{number(findings.length)}</span>}
        </h3>
        <p className={styles.why}>{t(`check.rules.${rule}.why`)}</p>
        <ul className={styles.findings}>
          {shown.map(finding => {
            const words = sentence(finding)
            return (
              <li key={finding.target}>
                <JumpButton to={finding.target || (finding.more?.[0] ?? '')} className={styles.sentence}>
                  {words}
                </JumpButton>
                {!readOnly && <DismissButton finding={finding} words={words} onDismissed={onDismissed} />}
              </li>
            )
          })}
        </ul>
        {control}
      </div>
    </section>
  )
}
