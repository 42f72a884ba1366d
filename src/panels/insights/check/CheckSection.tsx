import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { readCheck } from '../../../model/analysis/check/readCheck'
import { RULE_IDS } from '../../../model/analysis/check/rule'
import type { Topic } from '../../../store/topics'
import { Icon } from '../../../ui/Icon'
import { EmptyHint } from '../page/EmptyHint'
import { useFigures } from '../page/useFigures'
import styles from './CheckSection.module.css'
import { DismissedFindings } from './DismissedFindings'
import { FindingGroup } from './FindingGroup'
import { useFocusAfterRemoval } from './useFocusAfterRemoval'
import { useSentence } from './useSentence'

const TOPICS: readonly Topic[] = ['*']

/** The journey check: what the map lacks or says against itself, rule by rule, and what was put aside. */
export function CheckSection() {
  const { t } = useTranslation()
  const report = useFigures(TOPICS, readCheck)
  const sentence = useSentence(report)
  const section = useRef<HTMLDivElement>(null)
  const { active, dismissed, isEmpty } = report
  const onTaken = useFocusAfterRemoval(section, active.length)
  const onRestored = useFocusAfterRemoval(section, dismissed.length)
  if (isEmpty && dismissed.length === 0) return <EmptyHint>{t('check.empty')}</EmptyHint>

  const groups = RULE_IDS.map(rule => ({ rule, findings: active.filter(finding => finding.rule === rule) }))
  return (
    <div ref={section} className={styles.check}>
      {active.length > 0 ? (
        <p className={styles.count} role="status">
          {t('check.count', { count: active.length })}
        </p>
      ) : (
        <div className={styles.clear} role="status">
          <Icon name="circle-check" size={20} />
          <p>
            <b>{t(dismissed.length > 0 ? 'check.allDismissed' : 'check.nothing')}</b>
            {t('check.nothingText')}
          </p>
        </div>
      )}
      {groups.map(
        ({ rule, findings }) =>
          findings.length > 0 && (
            <FindingGroup
              key={rule}
              rule={rule}
              findings={findings}
              sentence={sentence}
              onDismissed={onTaken}
            />
          ),
      )}
      {dismissed.length > 0 && (
        <DismissedFindings findings={dismissed} sentence={sentence} onRestored={onRestored} />
      )}
    </div>
  )
}
