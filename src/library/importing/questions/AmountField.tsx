import { Slider, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../../i18n'
import { plainDigits } from '../../../model/digits'
import type { Question } from '../readings'
import styles from './Questions.module.css'

interface AmountFieldProps {
  readonly question: Question & { readonly kind: 'amount' }
  onAmount(value: number): void
}

/** How much percent, by slider or by number in the digits of any script. While the slider moves only the number follows it. */
export function AmountField({ question: { id, least, most, value }, onAmount }: AmountFieldProps) {
  const { t, i18n } = useTranslation()
  const label = useId()
  const [moving, setMoving] = useState<number>()
  /** As it stands in the field while somebody types in it. */
  const [typed, setTyped] = useState<string>()
  const percent = new Intl.NumberFormat(locale(i18n.language), { style: 'percent' })
  const give = (amount: number) => {
    setMoving(undefined)
    const fitting = Math.round(Math.min(Math.max(amount, least), most))
    if (fitting !== value) onAmount(fitting)
  }
  const type = (text: string) => {
    setTyped(text)
    const number = /\d+/.exec(plainDigits(text))?.[0]
    if (number !== undefined) give(Number(number))
  }
  return (
    <div>
      <span id={label} className={styles.label}>
        {t(`importing.questions.amount.${id}`)}
      </span>
      <div className={styles.amount}>
        <Slider
          className={styles.slider}
          min={least}
          max={most}
          value={moving ?? value}
          onChange={setMoving}
          onChangeEnd={give}
          label={null}
          classNames={{ trackContainer: styles.track }}
          thumbLabel={t(`importing.questions.amount.${id}`)}
        />
        <TextInput
          className={styles.number}
          classNames={{ input: styles.field }}
          inputMode="numeric"
          value={typed ?? percent.format((moving ?? value) / 100)}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={() => setTyped(undefined)}
          aria-labelledby={label}
        />
      </div>
    </div>
  )
}
