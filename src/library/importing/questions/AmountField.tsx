import { NumberInput, Slider } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../readings'
import styles from './Questions.module.css'

interface AmountFieldProps {
  readonly question: Question & { readonly kind: 'amount' }
  onAmount(value: number): void
}

/** How much, by slider or by number. While the slider moves only the number follows it. */
export function AmountField({ question: { id, least, most, value }, onAmount }: AmountFieldProps) {
  const { t } = useTranslation()
  const label = useId()
  const [moving, setMoving] = useState<number>()
  const give = (amount: number) => {
    setMoving(undefined)
    const fitting = Math.round(Math.min(Math.max(amount, least), most))
    if (fitting !== value) onAmount(fitting)
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
          thumbProps={{ 'aria-labelledby': label }}
        />
        <NumberInput
          className={styles.number}
          classNames={{ input: styles.field }}
          min={least}
          max={most}
          allowDecimal={false}
          suffix=" %"
          hideControls
          value={moving ?? value}
          onChange={amount => typeof amount === 'number' && give(amount)}
          aria-labelledby={label}
        />
      </div>
    </div>
  )
}
