import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTitleOf } from '../titleOf'
import styles from './ImportDialog.module.css'

/** Whether maps become new ones, or part of the one that is open. */
export type Into = 'new' | 'open'

interface DestinationProps {
  /** Of the open map. */
  readonly title: string
  /** How many maps would be made. */
  readonly count: number
  readonly into: Into
  onInto(into: Into): void
}

export function Destination({ title, count, into, onInto }: DestinationProps) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  return (
    <Radio.Group
      className={styles.where}
      label={t('importing.where.title')}
      value={into}
      onChange={value => onInto(value === 'open' ? 'open' : 'new')}
    >
      <div className={styles.choices}>
        <Radio
          value="new"
          label={t('importing.where.new', { count: Math.max(count, 1) })}
          classNames={{ body: styles.choice, label: styles.choiceLabel }}
        />
        <Radio
          value="open"
          label={t('importing.where.add', { title: titleOf({ title }) })}
          description={into === 'open' ? t('importing.where.addHint') : undefined}
          classNames={{ body: styles.choice, label: styles.choiceLabel }}
        />
      </div>
    </Radio.Group>
  )
}
