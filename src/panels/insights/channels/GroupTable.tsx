import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { jumpTo } from '../../../commands/jump'
import type { GroupFigures } from '../../../model/analysis/groupFigures'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import { useNumber } from '../../inspector/useNumber'
import { Emotion } from '../page/Emotion'
import { JumpButton } from '../page/JumpButton'
import tables from '../page/Table.module.css'
import { ThingName } from '../page/ThingName'
import styles from './GroupTable.module.css'

export interface Group {
  readonly key: string
  readonly icon: ReactNode
  readonly name: string
  readonly figures: GroupFigures
  /** The figure of the extra column. */
  readonly extra?: string
}

interface Props {
  /** Name of the column of names. */
  readonly heading: string
  /** Name of one more column. */
  readonly extra?: string
  readonly groups: readonly Group[]
}

/** Groups of touchpoints, a line each: how many, how they feel, how much they hurt. The name leads to all of them. */
export function GroupTable({ heading, extra, groups }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const most = Math.max(1, ...groups.map(({ figures }) => figures.touchpoints.length))
  const label = {
    touchpoints: t('insights.channels.touchpoints'),
    mean: t('insights.channels.mean'),
    lowest: t('insights.channels.lowest'),
    pains: t('insights.channels.pains'),
    priority: t('insights.channels.priority'),
  }
  return (
    <div className={tables.scroller}>
      <table className={`${tables.table} ${styles.groups}`}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{label.touchpoints}</th>
            {extra && <th scope="col">{extra}</th>}
            <th scope="col">{label.mean}</th>
            <th scope="col">{label.lowest}</th>
            <th scope="col">{label.pains}</th>
            <th scope="col">{label.priority}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, icon, name, figures, extra: extraFigure }) => (
            <tr key={key}>
              <th scope="row">
                <ShowAllOf touchpoints={figures.touchpoints}>
                  {icon}
                  {name}
                </ShowAllOf>
              </th>
              <td>
                <span className={styles.count}>
                  <span className={styles.number}>{number(figures.touchpoints.length)}</span>
                  <span
                    className={styles.bar}
                    style={{ width: `${(figures.touchpoints.length / most) * 80}px` }}
                    aria-hidden
                  />
                </span>
              </td>
              {extra && <td className={tables.number}>{extraFigure}</td>}
              <td>
                <Emotion value={figures.mean} />
              </td>
              <td>
                <span className={tables.at}>
                  <Emotion value={figures.lowest?.value} />
                  {figures.lowest && (
                    <JumpButton to={figures.lowest.touchpoint} className={tables.name}>
                      <ThingName id={figures.lowest.touchpoint} />
                    </JumpButton>
                  )}
                </span>
              </td>
              <td className={tables.number}>{number(figures.pains)}</td>
              <td className={tables.number}>{number(figures.priority)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Leads to the first of some touchpoints, with all of them selected. */
function ShowAllOf({ touchpoints, children }: { touchpoints: readonly Id[]; children: ReactNode }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const [first] = touchpoints
  if (first === undefined) return <span className={styles.group}>{children}</span>
  const show = () => {
    jumpTo(desk, first)
    desk.session.setState({ selection: [...touchpoints] })
  }
  return (
    <UnstyledButton className={styles.group} title={t('insights.channels.show')} onClick={show}>
      {children}
    </UnstyledButton>
  )
}
