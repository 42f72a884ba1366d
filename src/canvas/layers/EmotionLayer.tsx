import { useMemo } from 'react'
import type { Id } from '../../model/ids'
import { mainCurve } from '../../model/layout/emotion/mainCurve'
import type { Curve } from '../../model/layout/geometry'
import { sortedByOrder } from '../../model/order'
import { sameContent } from '../../model/same'
import { useLive, useReadOnly } from '../../store/hooks'
import type { MapStore } from '../../store/mapStore'
import { useFocus } from '../nodes/FocusContext'
import { LAYER } from '../nodes/projection'
import { usePersonaColour } from '../nodes/ThemeContext'
import { useMounted } from '../scene/scene'
import { CurveLines } from './CurveLines'
import styles from './EmotionLayer.module.css'
import { LevelFaces } from './LevelFaces'
import { LowestPoint } from './LowestPoint'
import { RatingPoint } from './RatingPoint'
import { unratedSpots } from './unratedSpots'

/** What the band shows of a persona. */
interface Traveller {
  readonly id: Id
  readonly name: string
  readonly colour: string
}

/** Strong: the curve in front, with faces. Plain: one of the others, with dots. Faded: not the one in focus. */
export type CurveLook = 'strong' | 'plain' | 'faded'

/** The emotion band: one curve per persona with its points, what was expected dashed, the lowest point marked. */
export function EmotionLayer() {
  const { geometry, window } = useMounted()
  const focus = useFocus()
  const readOnly = useReadOnly()
  const shown = usePersonaColour()
  const personas = useLive(['personas/*'], travellers, sameContent)
  const { emotion } = geometry
  // Whose ratings a press on an unrated card sets, if it is clear whose.
  const rater = personas.find(({ id }) => id === (focus ?? (personas.length === 1 ? id : undefined)))
  const spots = useMemo(
    () => (emotion && rater && !readOnly ? unratedSpots(geometry, rater.id, window.cards) : []),
    [geometry, emotion, rater, readOnly, window.cards],
  )
  if (!emotion || window.far) return null
  const main = mainCurve(emotion, focus)
  const lookOf = ({ id }: Traveller): CurveLook =>
    main?.persona === id ? 'strong' : focus === undefined ? 'plain' : 'faded'
  const area = window.whole ? undefined : window.area
  const isShown = ({ x }: { x: number }) => !area || (x >= area.x && x <= area.x + area.width)
  // The one in front is drawn last.
  const inDepth = [...personas].sort(
    (a, b) => Number(lookOf(a) === 'strong') - Number(lookOf(b) === 'strong'),
  )
  const { rect, levels } = emotion
  return (
    <>
      <svg className={styles.curves} style={{ zIndex: LAYER.lanes }} aria-hidden>
        <line className={styles.zero} x1={rect.x} x2={rect.x + rect.width} y1={levels[0]} y2={levels[0]} />
        {inDepth.map(persona => (
          <CurveLines
            key={persona.id}
            curve={curveOf(emotion.curves, persona.id)}
            expectation={curveOf(emotion.expectations, persona.id)}
            colour={shown(persona.colour)}
            look={lookOf(persona)}
            floor={rect.y + rect.height - 8}
            area={area}
          />
        ))}
        {main && main.persona === undefined && (
          <CurveLines
            curve={main}
            colour="var(--ink)"
            look="strong"
            floor={rect.y + rect.height - 8}
            area={area}
          />
        )}
      </svg>
      <LevelFaces band={emotion} />
      <LowestPoint band={emotion} main={main} focus={focus} />
      {inDepth.flatMap(persona =>
        pointsOf(emotion.curves, persona.id)
          .filter(isShown)
          .map(point => (
            <RatingPoint
              key={`${point.touchpoint}:${persona.id}`}
              {...point}
              persona={persona.id}
              name={persona.name}
              colour={shown(persona.colour)}
              look={lookOf(persona)}
            />
          )),
      )}
      {rater &&
        spots
          .filter(isShown)
          .map(spot => (
            <RatingPoint
              key={`${spot.touchpoint}:${rater.id}`}
              {...spot}
              value={undefined}
              persona={rater.id}
              name={rater.name}
              colour={shown(rater.colour)}
              look="strong"
            />
          ))}
    </>
  )
}

function travellers({ map }: MapStore): Traveller[] {
  return sortedByOrder(map.personas).map(([id, { name, colour }]) => ({ id, name, colour }))
}

function curveOf(curves: readonly Curve[], persona: Id): Curve | undefined {
  return curves.find(curve => curve.persona === persona)
}

function pointsOf(curves: readonly Curve[], persona: Id) {
  return curveOf(curves, persona)?.runs.flatMap(run => run.points) ?? []
}
