import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { columnRoles } from '../../../commands/columnRoles'
import type { Question } from '../readings'
import styles from './Questions.module.css'

type ColumnsQuestion = Question & { readonly kind: 'columns' }
type Role = NonNullable<ColumnsQuestion['columns'][number]['role']>

interface ColumnsTableProps {
  readonly question: ColumnsQuestion
  /** By the number of the column; null is "none of these". */
  onRoles(roles: Readonly<Record<number, Role | null>>): void
}

/** A table may have one such column for each persona. */
const MANY: readonly Role[] = ['emotion', 'expectation']

/** What each column of a table is taken for. When a column becomes what another one was, that one is so no longer. */
export function ColumnsTable({ question: { of, columns }, onRoles }: ColumnsTableProps) {
  const { t } = useTranslation()
  const roles = columnRoles(of)
  const options = [
    { value: '', label: t(`importing.questions.notUsed.${of}`) },
    ...roles.map(role => ({ value: role, label: t(`importing.roles.${role}`) })),
  ]
  const choose = (number: number, value: string) => {
    const role = roles.find(each => each === value) ?? null
    const isAnother = (index: number) => index !== number && role !== null && !MANY.includes(role)
    const others = columns.flatMap((column, index) =>
      isAnother(index) && column.role === role ? [[index, null] as const] : [],
    )
    onRoles({ ...Object.fromEntries(others), [number]: role })
  }
  return (
    <table className={styles.columns}>
      <caption className={styles.label}>{t('importing.questions.columns')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('importing.questions.column')}</th>
          <th scope="col">{t('importing.questions.samples')}</th>
          <th scope="col">{t('importing.questions.holds')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ header, samples, role }, number) => {
          const name = header.trim() || t('importing.questions.unnamed', { number: number + 1 })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their number, and may share a name
            <tr key={number} data-unused={role === undefined || undefined}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">{samples.join(' · ') || t('importing.questions.empty')}</td>
              <td>
                <NativeSelect
                  classNames={{ input: styles.field }}
                  aria-label={t('importing.questions.roleOf', { header: name })}
                  data={options}
                  value={role ?? ''}
                  onChange={({ currentTarget }) => choose(number, currentTarget.value)}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
