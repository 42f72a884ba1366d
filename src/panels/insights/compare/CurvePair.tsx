import { curveMonotoneX, line } from 'd3-shape'
import { useMemo } from 'react'
import { type Alignment, type CurvePlace, curveOver } from '../../../model/analysis/compare/alignStages'
import type { Pair } from '../../../model/analysis/compare/matchRecords'
import type { JourneyMap } from '../../../model/journey'
import styles from './CurvePair.module.css'

interface Props {
  readonly before: JourneyMap
  readonly after: JourneyMap
  readonly persona: Pair
  readonly alignment: Alignment
  /** Of each stage of the alignment, in units of the drawing; it is stretched to the room there is. */
  readonly widths: readonly number[]
}

const HEIGHT = 92
const MARGIN = 10

const drawLine = line<{ readonly x: number; readonly y: number }>(
  point => point.x,
  point => point.y,
).curve(curveMonotoneX)

/** Two emotion curves of one persona over one another: before dashed and hollow, after solid and filled. */
export function CurvePair({ before, after, persona, alignment, widths }: Props) {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const xs = useMemo(() => slotMiddles(alignment, widths), [alignment, widths])
  const place = ({ slot, value }: CurvePlace) => ({ x: xs[slot] ?? 0, y: heightOf(value) })
  const curves = [
    { side: 'before', runs: curveOver(before, alignment.before, persona.before) },
    { side: 'after', runs: curveOver(after, alignment.after, persona.after) },
  ].map(({ side, runs }) => ({ side, runs: runs.map(run => run.map(place)) }))
  // The drawing is stretched sideways, which would make eggs of circles: the points are elements of their own.
  return (
    <div className={styles.pair} style={{ height: HEIGHT }} aria-hidden>
      <svg viewBox={`0 0 ${total} ${HEIGHT}`} preserveAspectRatio="none" focusable="false" aria-hidden>
        <path className={styles.neutral} d={`M0 ${heightOf(0)}H${total}`} />
        {curves.map(({ side, runs }) =>
          runs.map(run => (
            <path
              key={`${side} ${run[0]?.x}`}
              className={styles.line}
              data-side={side}
              d={drawLine(run) ?? ''}
            />
          )),
        )}
      </svg>
      {curves.map(({ side, runs }) =>
        runs
          .flat()
          .map(({ x, y }) => (
            <span
              key={`${side} ${x}`}
              className={styles.point}
              data-side={side}
              style={{ left: `${(100 * x) / total}%`, top: y }}
            />
          )),
      )}
    </div>
  )
}

/** From the top: +2 above, −2 below. */
function heightOf(value: number): number {
  return MARGIN + ((2 - value) / 4) * (HEIGHT - 2 * MARGIN)
}

/** Where the middle of each slot is. */
function slotMiddles({ stages }: Alignment, widths: readonly number[]): number[] {
  let left = 0
  return stages.flatMap(({ size }, index) => {
    const width = widths[index] ?? 0
    const middles = Array.from({ length: size }, (_, slot) => left + ((slot + 0.5) * width) / size)
    left += width
    return middles
  })
}
