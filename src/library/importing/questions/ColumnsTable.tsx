import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { columnRoles } from '../../../commands/columnRoles'
import type { Question } from '../readings'
import styles from './Questions.module.css'

type ColumnsQuestion = Question & { readonly kind: 'columns' }
type Role = NonNullable<ColumnsQuestion['columns'][number]['role']>

interface ColumnsTableProps {
  readonly question: ColumnsQuestion
  onRole(column: number, role: Role | null): void
}

/** What each column of a table is taken for. */
export function ColumnsTable({ question: { of, columns }, onRole }: ColumnsTableProps) {
  const { t } = useTranslation()
  const roles = columnRoles(of)
  const options = [
    { value: '', label: t('importing.questions.notUsed') },
    ...roles.map(role => ({ value: role, label: t(`importing.roles.${role}`) })),
  ]
  return (
    <section
      className={styles.scroll}
      aria-label={t('importing.questions.columns')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
    >
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
                    onChange={({ currentTarget }) =>
                      onRole(number, roles.find(each => each === currentTarget.value) ?? null)
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
