import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  MATRIX_STEPS,
  type MatrixEntry,
  type MatrixPlace,
  placeOnMatrix,
  QUADRANTS,
  quadrantOf,
  stepOnMatrix,
} from '../../../model/analysis/matrix'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import { useNumber } from '../../inspector/useNumber'
import { Dot, type DotActions } from './Dot'
import { judge } from './judge'
import styles from './Matrix.module.css'
import { useDotDrag } from './useDotDrag'

/** From the top of the matrix down. */
const IMPACTS = [...MATRIX_STEPS].reverse()

interface Props {
  readonly entries: readonly MatrixEntry[]
  readonly active: Id | undefined
  readonly onChoose: (id: Id) => void
  readonly onHover: (id: Id | undefined) => void
}

/**
 * Opportunities by impact and effort. Dots of one cell stand side by side and their row grows with them, so that none ever
 * hides another; those not judged wait in a tray below.
 */
export function Matrix({ entries, active, onChoose, onHover }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const number = useNumber()
  const matrix = useRef<HTMLDivElement>(null)
  const refocus = useRef<Id>(undefined)

  const put = useCallback(
    (id: Id, place: MatrixPlace | undefined, byKey: boolean) => {
      const annotation = map.map.annotations.get(id)
      const before = annotation && placeOnMatrix(annotation)
      if (before?.impact === place?.impact && before?.effort === place?.effort) return
      refocus.current = id
      judge(map, id, place, byKey)
    },
    [map],
  )
  // A dot in another cell is another element: the keyboard goes along.
  useLayoutEffect(() => {
    const id = refocus.current
    if (id === undefined) return
    const dot = matrix.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(id)}"]`)
    if (entries.length > 0 && dot && dot !== document.activeElement) dot.focus({ preventScroll: true })
    refocus.current = undefined
  }, [entries])

  const { drag, handlers } = useDotDrag(
    useCallback((id, on) => put(id, on === 'tray' ? undefined : on, false), [put]),
  )
  const actions = useMemo(
    (): DotActions => ({
      onStep: (id, impact, effort) => {
        const annotation = map.map.annotations.get(id)
        if (annotation) put(id, stepOnMatrix(placeOnMatrix(annotation), impact, effort), true)
      },
      onTakeOff: id => put(id, undefined, true),
      onChoose,
      onHover,
    }),
    [map, put, onChoose, onHover],
  )
  const dots = (some: readonly MatrixEntry[], inTray = false) =>
    some.map(entry => (
      <Dot
        key={entry.id}
        entry={entry}
        active={entry.id === active}
        drag={drag?.id === entry.id ? drag : undefined}
        actions={actions}
        handlers={handlers}
        inTray={inTray}
      />
    ))
  const waiting = entries.filter(({ place }) => !place)
  const over = drag?.over
  return (
    <div ref={matrix}>
      {/* biome-ignore lint/a11y/useSemanticElements: what is in it is no form. */}
      <div className={styles.matrix} role="group" aria-label={t('insights.opportunities.matrix')}>
        <span className={styles.impact}>{t('insights.opportunities.impact')}</span>
        <div className={styles.grid}>
          {QUADRANTS.map(quadrant => (
            <span key={quadrant} className={styles.quadrant} data-quadrant={quadrant}>
              {t(`insights.opportunities.quadrant.${quadrant}`)}
            </span>
          ))}
          {IMPACTS.map((impact, row) => (
            <span key={impact} className={styles.step} style={{ gridRow: row + 1, gridColumn: 1 }}>
              {number(impact)}
            </span>
          ))}
          {IMPACTS.flatMap((impact, row) =>
            MATRIX_STEPS.map(effort => (
              <div
                key={`${impact} ${effort}`}
                className={styles.cell}
                style={{ gridRow: row + 1, gridColumn: effort + 1 }}
                data-cell={`${impact} ${effort}`}
                data-quadrant={quadrantOf({ impact, effort })}
                data-over={
                  (typeof over === 'object' && over.impact === impact && over.effort === effort) || undefined
                }
              >
                {dots(entries.filter(({ place }) => place?.impact === impact && place.effort === effort))}
              </div>
            )),
          )}
          {MATRIX_STEPS.map(effort => (
            <span key={effort} className={styles.step} style={{ gridRow: 6, gridColumn: effort + 1 }}>
              {number(effort)}
            </span>
          ))}
        </div>
        <span className={styles.effort}>{t('insights.opportunities.effort')}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div
        className={styles.tray}
        role="group"
        aria-label={t('insights.opportunities.tray')}
        data-tray
        data-over={over === 'tray' || undefined}
        data-empty={waiting.length === 0 || undefined}
      >
        <span className={styles.trayName}>
          {t(waiting.length === 0 ? 'insights.opportunities.trayEmpty' : 'insights.opportunities.tray')}
        </span>
        {dots(waiting, true)}
      </div>
    </div>
  )
}
