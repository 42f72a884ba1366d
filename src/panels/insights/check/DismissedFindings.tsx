import { Button, UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DismissedFinding } from '../../../model/analysis/check/checkMap'
import type { Finding } from '../../../model/analysis/check/rule'
import { restoreFinding } from '../../../model/operations/dismissals'
import { useDesk, useReadOnly } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { JumpButton } from '../page/JumpButton'
import styles from './CheckSection.module.css'

interface Props {
  /** At least one. */
  readonly findings: readonly DismissedFinding[]
  readonly sentence: (finding: Finding) => string
  readonly onRestored: (button: HTMLElement | null) => void
}

/** What was put aside and why, folded until it is asked for. */
export function DismissedFindings({ findings, sentence, onRestored }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const list = useId()
  const [open, setOpen] = useState(false)
  const shown = open ? findings : []
  return (
    <div className={styles.dismissed} data-not-in-picture={!open || undefined}>
      <UnstyledButton
        className={styles.fold}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
        data-finding-action
      >
        <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
        {t('check.dismissed', { count: findings.length })}
      </UnstyledButton>
      <ul id={list} hidden={!open} className={styles.findings}>
        {shown.map(finding => {
          const words = sentence(finding)
          return (
            <li key={`${finding.rule} ${finding.target}`}>
              <div className={styles.aside}>
                <JumpButton to={finding.target || (finding.more?.[0] ?? '')}>{words}</JumpButton>
                <p>{finding.reason || t('check.noReason')}</p>
              </div>
              {!readOnly && (
                <Button
                  className={styles.action}
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={t('check.restoreNamed', { finding: words })}
                  onClick={event => {
                    onRestored(event.currentTarget)
                    map.change('changes.restoreFinding', tx => restoreFinding(tx, finding))
                  }}
                  data-finding-action
                  data-not-in-picture
                >
                  <Icon name="undo-2" size={16} className={styles.icon} />
                  <span className={styles.word}>{t('check.restore')}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
