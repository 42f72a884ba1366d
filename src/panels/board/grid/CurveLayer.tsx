import { useComputedColorScheme } from '@mantine/core'
import { memo } from 'react'
import type { BoardGeometry, BoardLane } from '../../../model/layout/board/boardGeometry'
import { itemKey } from '../../../model/layout/board/boardGeometry'
import { linesOf, mainCurve } from '../../../model/layout/emotion/mainCurve'
import type { Curve, EmotionBand } from '../../../model/layout/geometry'
import { visibleOn } from '../../../model/painter/colour'
import { useFocusedPersona, useSession } from '../../../store/hooks'
import { PALETTES } from '../../../ui/tokens'
import styles from './CurveLayer.module.css'
import { useTravellers } from './useTravellers'

interface Props {
  readonly board: BoardGeometry
  readonly band: EmotionBand
  readonly lane: BoardLane
  /** From where to where is drawn, in pixels of the board. */
  readonly from: number
  readonly to: number
}

/** The lines in the lane of emotions: one for each persona, what was expected dashed, the lowest place on a soft ground. */
export const CurveLayer = memo(({ board, band, lane, from, to }: Props) => {
  const focus = useFocusedPersona()
  const { persona: only } = useSession(({ filter }) => filter)
  const travellers = useTravellers().filter(({ id }) => only === '' || id === only)
  const { card } = PALETTES[useComputedColorScheme('light')]
  const main = mainCurve(linesOf(band, only || undefined), focus)
  const lowest = main?.persona === undefined ? undefined : band.lowest.get(main.persona)
  const ground =
    lowest && lowest.value < 0 ? board.items.get(itemKey('rating', lane.id, lowest.touchpoint)) : undefined
  const floor = band.rect.y + band.rect.height
  // The one in front is drawn last.
  const inDepth = [...travellers].sort(
    (a, b) => Number(a.id === main?.persona) - Number(b.id === main?.persona),
  )
  const within = (curve: Curve | undefined) =>
    (curve?.runs ?? []).filter(({ points }) => points[0]!.x <= to && points.at(-1)!.x >= from)

  return (
    <svg className={styles.layer} style={{ top: -lane.y }} aria-hidden>
      {ground && (
        <rect
          className={styles.lowest}
          x={ground.x}
          y={ground.y}
          width={ground.width}
          height={ground.height}
        />
      )}
      <path className={styles.zero} d={`M0 ${band.levels[0]}h${band.rect.width}`} />
      {inDepth.map(({ id, colour }) => {
        const runs = within(band.curves.find(curve => curve.persona === id))
        const look = id === main?.persona ? styles.strong : focus === undefined ? styles.plain : styles.faded
        return (
          <g key={id} className={look} style={{ color: visibleOn(colour, card) }}>
            {id === main?.persona && <Ground runs={runs} floor={floor} />}
            <path
              className={styles.expected}
              d={within(band.expectations.find(curve => curve.persona === id))
                .map(run => run.path)
                .join('')}
            />
            <path className={styles.line} d={runs.map(run => run.path).join('')} />
          </g>
        )
      })}
      {main && main.persona === undefined && (
        <g className={styles.strong} style={{ color: 'var(--ink)' }}>
          <Ground runs={within(main)} floor={floor} />
          <path
            className={styles.line}
            d={within(main)
              .map(run => run.path)
              .join('')}
          />
        </g>
      )}
    </svg>
  )
})

/** The soft ground below the curve in front. */
function Ground({ runs, floor }: { runs: Curve['runs']; floor: number }) {
  const d = runs
    .filter(run => run.path)
    .map(({ path, points }) => `${path}L${points.at(-1)!.x} ${floor}L${points[0]!.x} ${floor}Z`)
  return <path className={styles.ground} d={d.join('')} />
}
