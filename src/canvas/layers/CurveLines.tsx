import { memo } from 'react'
import type { Curve, Rect } from '../../model/layout/geometry'
import type { CurveLook } from './EmotionLayer'
import styles from './EmotionLayer.module.css'

interface Props {
  readonly curve: Curve | undefined
  readonly expectation?: Curve | undefined
  readonly colour: string
  readonly look: CurveLook
  /** Down to where the ground under the curve reaches. */
  readonly floor: number
  /** Only what lies here is drawn; undefined is everything. */
  readonly area: Rect | undefined
}

/** The lines of one persona: how it was, with a soft ground if it is the one in front, and what was expected. */
export const CurveLines = memo(({ curve, expectation, colour, look, floor, area }: Props) => (
  <g className={styles[look]} style={{ color: colour }}>
    {look === 'strong' && <path className={styles.ground} d={groundOf(curve, floor, area)} />}
    <path className={styles.expected} d={linesIn(expectation, area)} />
    {expectation &&
      runsIn(expectation, area).flatMap(({ points }) =>
        points.map(({ touchpoint, x, y }) => (
          <circle key={touchpoint} className={styles.expectedPoint} cx={x} cy={y} r={3} />
        )),
      )}
    <path className={styles.line} d={linesIn(curve, area)} />
  </g>
))

function runsIn(curve: Curve | undefined, area: Rect | undefined): Curve['runs'] {
  const runs = curve?.runs ?? []
  if (!area) return runs
  return runs.filter(({ points }) => points[0]!.x <= area.x + area.width && points.at(-1)!.x >= area.x)
}

function linesIn(curve: Curve | undefined, area: Rect | undefined): string {
  return runsIn(curve, area)
    .map(run => run.path)
    .join('')
}

function groundOf(curve: Curve | undefined, floor: number, area: Rect | undefined): string {
  return runsIn(curve, area)
    .filter(run => run.path)
    .map(({ path, points }) => `${path}L${points.at(-1)!.x} ${floor}L${points[0]!.x} ${floor}Z`)
    .join('')
}
