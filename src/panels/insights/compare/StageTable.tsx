import { VisuallyHidden } from '@mantine/core'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlignedStage } from '../../../model/analysis/compare/alignStages'
import type { Pair } from '../../../model/analysis/compare/matchRecords'
import { stageMeans } from '../../../model/analysis/compare/stageMeans'
import type { Id } from '../../../model/ids'
import { PersonaAvatar } from '../../../ui/PersonaAvatar'
import { Emotion } from '../page/Emotion'
import { Part } from '../page/Part'
import { PersonaTag } from '../page/PersonaTag'
import { CurvePair } from './CurvePair'
import styles from './StageTable.module.css'
import { ThingOf } from './ThingOf'
import type { Compared, Side } from './useComparison'

/** Width of a slot and the least width of a stage, in pixels; both grow where there is room. */
const SLOT = 30
const STAGE = 128

/** Both journeys stage by stage: the means, and for each persona whom both have the two curves over one another. */
export function StageTable({ compared }: { compared: Compared }) {
  const { t } = useTranslation()
  const { before, after, alignment, comparison } = compared
  const { stages } = alignment
  const { pairs, added, removed } = comparison.matching.personas
  if (stages.length === 0) return null
  const widths = stages.map(({ size }) => Math.max(STAGE, size * SLOT))
  const total = widths.reduce((sum, width) => sum + width, 0)
  // With a single persona the mean of all is theirs.
  const isOne = pairs.length === 1 && added.length + removed.length === 0
  return (
    <Part title={t('compare.stageByStage')} note={t('compare.stageByStageNote')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields. */}
      <div className={styles.scroller} role="group" tabIndex={0} aria-label={t('compare.stageByStage')}>
        <table className={styles.table} style={{ '--width': `${total}px` } as CSSProperties}>
          <colgroup>
            <col className={styles.names} />
            {stages.map(({ start }, index) => (
              <col key={start} style={{ width: `${(100 * (widths[index] ?? 0)) / total}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{t('compare.stage')}</VisuallyHidden>
              </th>
              {stages.map(stage => (
                <th key={stage.start} scope="col">
                  <StageName stage={stage} compared={compared} />
                </th>
              ))}
            </tr>
          </thead>
          {!isOne && (
            <tbody>
              <tr>
                <th scope="row">
                  <PersonaTag id={undefined} />
                </th>
                <Means compared={compared} />
              </tr>
            </tbody>
          )}
          {pairs.map(pair => (
            <tbody key={pair.after}>
              <tr>
                <th scope="row" rowSpan={2}>
                  <PersonaOf side={after} id={pair.after} />
                </th>
                <td colSpan={stages.length} className={styles.curves}>
                  <CurvePair
                    before={before.map}
                    after={after.map}
                    persona={pair}
                    alignment={alignment}
                    widths={widths}
                  />
                </td>
              </tr>
              <tr>
                <Means compared={compared} persona={pair} />
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </Part>
  )
}

function StageName({ stage, compared }: { stage: AlignedStage; compared: Compared }) {
  const { t } = useTranslation()
  const { before, after } = compared
  // Of a stage that both have the name is that of the open map, where it leads.
  const ofBefore = stage.after === undefined || (stage.before !== undefined && before.isThis)
  const [side, id] = ofBefore ? [before, stage.before] : [after, stage.after]
  const alone =
    stage.before === undefined ? 'onlyAfter' : stage.after === undefined ? 'onlyBefore' : undefined
  return (
    <>
      <ThingOf side={side} id={id ?? ''} />
      {alone && <small className={styles.alone}>{t(`compare.${alone}`)}</small>}
    </>
  )
}

/** The mean of each stage before and after, of one persona or of all. */
function Means({ compared, persona }: { compared: Compared; persona?: Pair }) {
  const { t } = useTranslation()
  const { before, after, alignment } = compared
  const was = stageMeans(before.map, persona?.before)
  const is = stageMeans(after.map, persona?.after)
  return alignment.stages.map(stage => (
    <td key={stage.start} className={styles.means}>
      <Mean label={t('compare.before')} of={stage.before} means={was} />
      <span aria-hidden className={styles.arrow}>
        →
      </span>
      <Mean label={t('compare.after')} of={stage.after} means={is} />
    </td>
  ))
}

interface MeanProps {
  readonly label: string
  /** The stage; undefined if that map does not have it. */
  readonly of: Id | undefined
  readonly means: ReadonlyMap<Id, number>
}

function Mean({ label, of: stage, means }: MeanProps) {
  const { t } = useTranslation()
  return (
    <span>
      <VisuallyHidden>{label}: </VisuallyHidden>
      {stage === undefined ? (
        <>
          <span aria-hidden className={styles.absent}>
            ·
          </span>
          <VisuallyHidden>{t('compare.notThere')}</VisuallyHidden>
        </>
      ) : (
        <Emotion value={means.get(stage)} size={15} />
      )}
    </span>
  )
}

function PersonaOf({ side, id }: { side: Side; id: Id }) {
  const { t } = useTranslation()
  const persona = side.map.personas.get(id)
  if (!persona) return null
  const name = persona.name.trim() || t('common.untitled')
  return (
    <span className={styles.persona}>
      <PersonaAvatar name={persona.name} colour={persona.colour} picture={persona.picture} size={20} />
      {name}
    </span>
  )
}
