import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type en from '../../../i18n/en/importing'
import type { Question } from '../readings'
import styles from './Questions.module.css'

interface ChoiceFieldProps {
  readonly question: Question & { readonly kind: 'choice' }
  onChoose(value: string): void
}

/** One of a few: a sheet, the shape of a table, the order in dates. */
export function ChoiceField({ question: { id, options, value }, onChoose }: ChoiceFieldProps) {
  const { t } = useTranslation()
  const words = (value: string) => {
    // Dots part the names of words.
    const key = value.replaceAll('.', '_') as keyof (typeof en)['questions']['value']
    return t(`importing.questions.value.${key}`, { defaultValue: value })
  }
  return (
    <NativeSelect
      className={styles.choice}
      classNames={{ input: styles.field }}
      label={t(`importing.questions.choice.${id}`)}
      data={options.map(option => ({ value: option.value, label: option.text ?? words(option.value) }))}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  )
}
