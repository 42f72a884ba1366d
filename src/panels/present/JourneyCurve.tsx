import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { EMOTIONS } from '../../model/journey'
import type { Curve } from '../../model/layout/geometry'
import { useDesk, useLive, useSession } from '../../store/hooks'
import { EmotionFace } from '../../ui/EmotionFace'
import styles from './JourneyCurve.module.css'
import { usePersonaColour } from './personaLook'
import { useUnit } from './useUnit'
import { curvesIn, levelOf, partOf, stageSpans } from './wallCurve'

interface Props {
  /** The stage whose part is drawn strongly; without one the whole is. */
  readonly stage?: Id
  /** Only the curve of this persona, up to and with these touchpoints. */
  readonly path?: { readonly persona: Id; readonly walked: ReadonlySet<Id>; readonly at: Id }
  /** Changes when the line is to be drawn anew. */
  readonly draws: string
}

/** The emotion of the whole journey, with what the slide is about drawn on. */
export function JourneyCurve({ stage, path, draws }: Props) {
  const { t } = useTranslation()
  const { ref, width, height } = useElementSize()
  const shown = usePersonaColour()
  const focus = useSession(session => session.focus)
  const frame = { width, height, padding: 20 }
  const { map } = useDesk().map
  useLive(['stages/*', 'touchpoints/*', 'lanes/*', 'personas/*', 'ratings/*'], store => store.version)
  const spans = stageSpans(map)
  const curves = curvesIn(map, frame).filter(({ persona }) => !path || persona === path.persona)
  const isIn = (touchpoint: Id) => {
    if (path) return path.walked.has(touchpoint)
    return stage === undefined || map.touchpoints.get(touchpoint)?.place[0] === stage
  }
  const colourOf = (persona: Id | undefined) => shown(map.personas.get(persona ?? '')?.colour ?? '#7f7a8f')
  const unit = useUnit()
  /** Faces that would hide the line between them are smaller. */
  const crowd = Math.max(
    1,
    ...curves.map(({ runs }) => runs.reduce((sum, run) => sum + run.points.length, 0)),
  )
  const size = Math.max(14, Math.min(Math.max(22, unit * 1.9), (0.7 * width) / crowd))
  const isBack = (persona: Id | undefined) => !path && focus !== undefined && persona !== focus

  return (
    <figure className={styles.figure} aria-label={t('present.curve')}>
      <div ref={ref} className={styles.ground}>
        {width > 0 && height > 0 && (
          <svg key={draws} width={width} height={height} aria-hidden="true">
            {spans.map(({ stage: id, from, to }) => (
              <rect
                key={id}
                className={styles.span}
                data-current={id === stage || undefined}
                x={from * width + 1}
                width={Math.max(0, (to - from) * width - 2)}
                height={height}
                rx={6}
              />
            ))}
            {EMOTIONS.map(value => (
              <line
                key={value}
                className={styles.level}
                data-neutral={value === 0 || undefined}
                x2={width}
                y1={levelOf(value, frame)}
                y2={levelOf(value, frame)}
              />
            ))}
            {curves.map(({ persona, runs }) => (
              <g key={persona} style={{ color: colourOf(persona) }} data-back={isBack(persona) || undefined}>
                <path className={styles.faint} d={runs.map(run => run.path).join('')} />
                {/* On a path only the last step is drawn on: what was walked before is there. */}
                {path && (
                  <path
                    className={styles.drawn}
                    d={runs.map(run => partOf(run, id => id !== path.at && isIn(id))).join('')}
                  />
                )}
                {runs.map(run => (
                  <path
                    key={run.points[0]?.touchpoint}
                    className={styles.strong}
                    d={partOf(run, path ? id => id === path.at : isIn)}
                    pathLength={1}
                  />
                ))}
              </g>
            ))}
          </svg>
        )}
        {width > 0 &&
          curves.map(curve => (
            <Faces key={curve.persona} curve={curve} isIn={isIn} at={path?.at} size={size} />
          ))}
      </div>
      <div className={styles.names} aria-hidden="true">
        {spans.map(({ stage: id, from, to }) => (
          <span key={id} data-current={id === stage || undefined} style={{ width: `${(to - from) * 100}%` }}>
            {map.stages.get(id)?.title}
          </span>
        ))}
      </div>
    </figure>
  )
}

interface FacesProps {
  readonly curve: Curve
  readonly isIn: (touchpoint: Id) => boolean
  readonly at: Id | undefined
  readonly size: number
}

/** Faces where the strong part has its points; the one that the slide is at is larger. */
function Faces({ curve, isIn, at, size }: FacesProps) {
  return curve.runs.flatMap(({ points }) =>
    points
      .filter(({ touchpoint }) => isIn(touchpoint))
      .map(({ touchpoint, x, y, value }) => (
        <span
          key={touchpoint}
          className={styles.face}
          data-at={touchpoint === at || undefined}
          style={{ left: x, top: y }}
        >
          <EmotionFace value={value} size={touchpoint === at ? size * 1.4 : size} filled />
        </span>
      )),
  )
}
