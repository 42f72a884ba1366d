import { useTranslation } from 'react-i18next'
import type { Extreme, Summary } from '../../../model/analysis/summary'
import type { Id } from '../../../model/ids'
import { Emotion } from '../page/Emotion'
import { JumpButton } from '../page/JumpButton'
import { Part } from '../page/Part'
import { PersonaTag } from '../page/PersonaTag'
import { Share } from '../page/Share'
import { useCapped } from '../page/ShowAll'
import tables from '../page/Table.module.css'
import { ThingName } from '../page/ThingName'
import styles from './FiguresPart.module.css'

interface Line {
  /** What it is about: a stage, else a persona (undefined: all of them). */
  readonly stage?: Id
  readonly persona?: Id | undefined
  readonly summary: Summary
}

const CAP = 12

/** Emotion in figures, a line for each stage or for each persona. */
export function FiguresPart({ title, lines }: { title: string; lines: readonly Line[] }) {
  const { t } = useTranslation()
  const { shown, control } = useCapped(lines, CAP)
  const columns = {
    mean: t('inspector.summary.mean'),
    lowest: t('inspector.summary.lowest'),
    highest: t('inspector.summary.highest'),
    last: t('inspector.summary.last'),
    coverage: t('insights.summary.coverage'),
  }
  return (
    <Part title={title}>
      <div className={tables.scroller}>
        <table className={`${tables.table} ${styles.figures}`}>
          <thead>
            <tr>
              <td />
              {Object.entries(columns).map(([column, name]) => (
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ stage, persona, summary }) => (
              <tr key={stage ?? persona ?? ''}>
                <th scope="row">
                  {stage === undefined ? (
                    <PersonaTag id={persona} />
                  ) : (
                    <JumpButton to={stage}>
                      <ThingName id={stage} />
                    </JumpButton>
                  )}
                </th>
                <td>
                  <Emotion value={summary.mean} />
                </td>
                <At extreme={summary.lowest} />
                <At extreme={summary.highest} />
                <At extreme={summary.last} />
                <td>
                  <Share known={Math.round(summary.coverage * summary.total)} total={summary.total} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {control}
    </Part>
  )
}

function At({ extreme }: { extreme: Extreme | undefined }) {
  return (
    <td>
      <span className={tables.at}>
        <Emotion value={extreme?.value} />
        {extreme && (
          <JumpButton to={extreme.touchpoint} className={tables.name}>
            <ThingName id={extreme.touchpoint} />
          </JumpButton>
        )}
      </span>
    </td>
  )
}
