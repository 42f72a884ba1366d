import { Select, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { locale } from '../../i18n'
import styles from './LeaveOutChoices.module.css'
import { leavingOut } from './leavingOut'

const SWITCHES = ['names', 'quotes', 'notes', 'internal', 'owners'] as const
const SEVERITIES = [2, 3, 4, 5] as const

/** What a copy is made without. */
export function LeaveOutChoices() {
  const { t, i18n } = useTranslation()
  const rules = useStore(leavingOut)
  const figures = new Intl.NumberFormat(locale(i18n.language))
  return (
    <div className={styles.choices}>
      {SWITCHES.map(rule => (
        <Switch
          key={rule}
          label={t(`exporting.leaveOut.rules.${rule}`)}
          // The label holds the description as well.
          aria-label={t(`exporting.leaveOut.rules.${rule}`)}
          description={t(`exporting.leaveOut.about.${rule}`)}
          classNames={{ body: styles.row, description: styles.about }}
          checked={rules[rule]}
          onChange={event => leavingOut.setState({ [rule]: event.currentTarget.checked })}
        />
      ))}
      <Select
        label={t('exporting.leaveOut.pains')}
        description={t('exporting.leaveOut.about.pains')}
        size="sm"
        classNames={{ label: styles.label, description: styles.about, input: styles.input }}
        data={[
          { value: '', label: t('exporting.leaveOut.noPains') },
          ...SEVERITIES.map(severity => ({
            value: String(severity),
            label: t('exporting.leaveOut.below', { severity: figures.format(severity) }),
          })),
        ]}
        value={String(rules.belowSeverity ?? '')}
        allowDeselect={false}
        onChange={value => leavingOut.setState({ belowSeverity: value ? Number(value) : undefined })}
      />
    </div>
  )
}
