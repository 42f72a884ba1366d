import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type en from '../../../i18n/en/compare'
import { Icon } from '../../../ui/Icon'
import { useNumber } from '../../inspector/useNumber'
import { useCapped } from '../page/ShowAll'
import styles from './Differences.module.css'

const CAP = 8

type Kind = keyof typeof en.change

const ICONS: Readonly<Record<Kind, string>> = {
  added: 'plus',
  removed: 'minus',
  moved: 'move',
  renamed: 'pencil',
  rerated: 'smile',
  painsGone: 'circle-check',
  painsNew: 'zap',
  done: 'lightbulb',
  stages: 'columns-3',
  personas: 'users',
}

export interface Row {
  readonly key: string
  readonly name: ReactNode
  readonly detail: ReactNode
}

/** The differences of one kind; nothing where there are none. */
export function DifferenceList({ kind, rows }: { kind: Kind; rows: readonly Row[] }) {
  const { t } = useTranslation()
  const number = useNumber()
  const heading = useId()
  const { shown, control } = useCapped(rows, CAP)
  if (rows.length === 0) return null
  return (
    <section className={styles.list} aria-labelledby={heading} data-kind={kind}>
      <h3 id={heading}>
        <Icon name={ICONS[kind]} size={15} />
        {t(`compare.change.${kind}`)} <span className={styles.count}>{number(rows.length)}</span>
      </h3>
      <ul>
        {shown.map(({ key, name, detail }) => (
          <li key={key}>
            {name} <span className={styles.detail}>{detail}</span>
          </li>
        ))}
      </ul>
      {control}
    </section>
  )
}
