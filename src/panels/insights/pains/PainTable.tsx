import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../../i18n'
import type { RankedPain } from '../../../model/analysis/painRanking'
import type { Id } from '../../../model/ids'
import { Icon } from '../../../ui/Icon'
import { measureWord } from '../../inspector/annotations/annotationKinds'
import { useNumber } from '../../inspector/useNumber'
import { AnnotationName } from '../page/AnnotationName'
import { JumpButton } from '../page/JumpButton'
import { Place } from '../page/Place'
import { useCapped } from '../page/ShowAll'
import tables from '../page/Table.module.css'
import styles from './PainTable.module.css'
import { beginsDescending, PAIN_COLUMNS, type PainColumn, type PainOrder, sortPains } from './painColumns'

const CAP = 12

/** The pain points, in the order of any column that is asked for. */
export function PainTable({ pains }: { pains: readonly RankedPain[] }) {
  const { t, i18n } = useTranslation()
  const [order, setOrder] = useState<PainOrder>({ column: 'rank', descending: false })
  const sorted = sortPains(pains, order, locale(i18n.language))
  const { shown, control } = useCapped(sorted, CAP)
  const sortBy = (column: PainColumn) =>
    setOrder({
      column,
      descending: order.column === column ? !order.descending : beginsDescending(column),
    })
  return (
    <>
      <table className={`${tables.table} ${styles.pains}`}>
        <thead>
          <tr>
            {PAIN_COLUMNS.map(column => (
              <th
                key={column}
                scope="col"
                data-column={column}
                aria-sort={
                  order.column !== column ? undefined : order.descending ? 'descending' : 'ascending'
                }
              >
                <UnstyledButton className={styles.sort} onClick={() => sortBy(column)}>
                  {t(`insights.pains.column.${column}`)}
                  {order.column === column && (
                    <Icon name={order.descending ? 'arrow-down' : 'arrow-up'} size={12} />
                  )}
                </UnstyledButton>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(pain => (
            <PainRow key={pain.id} pain={pain} />
          ))}
        </tbody>
      </table>
      {control}
    </>
  )
}

function PainRow({ pain: { id, annotation, rank, priority, votes, solvedBy } }: { pain: RankedPain }) {
  const { t } = useTranslation()
  const number = useNumber()
  const label = (column: PainColumn) => t(`insights.pains.column.${column}`)
  const measure = (name: 'severity' | 'frequency') => {
    const step = annotation[name]
    return (
      <td className={tables.number} data-label={label(name)} data-column={name}>
        {step === undefined ? <Absent /> : <span title={t(measureWord(name, step))}>{number(step)}</span>}
      </td>
    )
  }
  return (
    <tr>
      <td className={tables.number} data-column="rank">
        {rank === undefined ? <Absent /> : number(rank)}
      </td>
      <th scope="row" data-column="text">
        <JumpButton to={id}>
          <AnnotationName id={id} />
        </JumpButton>
      </th>
      <td data-label={label('place')} data-column="place">
        <Place target={annotation.target} />
      </td>
      {measure('severity')}
      {measure('frequency')}
      <td className={tables.number} data-label={label('priority')} data-column="priority">
        {priority === undefined ? <Absent /> : <b className={styles.priority}>{number(priority)}</b>}
      </td>
      <td className={tables.number} data-label={label('votes')} data-column="votes">
        {votes === 0 ? <Absent /> : number(votes)}
      </td>
      <td data-label={label('evidence')} data-column="evidence">
        {t(`inspector.evidences.${annotation.evidence}`)}
      </td>
      <td data-label={label('owner')} data-column="owner">
        {annotation.owner.trim() || <Absent />}
      </td>
      <td data-label={label('status')} data-column="status">
        {t(`inspector.statuses.${annotation.status}`)}
      </td>
      <td data-label={label('solvedBy')} data-column="solvedBy">
        <SolvedBy opportunities={solvedBy} />
      </td>
    </tr>
  )
}

function SolvedBy({ opportunities }: { opportunities: readonly Id[] }) {
  const { t } = useTranslation()
  if (opportunities.length === 0) {
    return (
      <span className={styles.unsolved}>
        <Icon name="circle-alert" size={13} />
        {t('insights.pains.noOpportunity')}
      </span>
    )
  }
  return (
    <span className={styles.solutions}>
      {opportunities.map(id => (
        <JumpButton key={id} to={id}>
          <AnnotationName id={id} />
        </JumpButton>
      ))}
    </span>
  )
}

function Absent() {
  return <span className={styles.absent}>–</span>
}
