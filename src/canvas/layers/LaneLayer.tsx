import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LaneBand } from '../../model/layout/geometry'
import { isNamed } from '../../model/layout/lanes'
import { useRecord } from '../../store/hooks'
import { LAYER } from '../nodes/projection'
import { useMounted, useScene } from '../scene/scene'
import { insetsOf } from '../scene/view'
import styles from './LaneLayer.module.css'

/** The bands behind the cards: dividers, the lines of a service blueprint, and names that stay in view. */
export function LaneLayer() {
  const { geometry } = useMounted()
  const left = useSeenLeft()
  return (
    <div className={styles.lanes} style={{ zIndex: LAYER.lanes }}>
      {geometry.lanes.map((lane, index) => (
        <Band
          key={lane.id}
          lane={lane}
          divided={index > 0}
          named={isNamed(lane, geometry.lanes)}
          left={Math.min(Math.max(20, left - lane.x), Math.max(20, lane.width - 220))}
        />
      ))}
      {geometry.unplaced && <Tray {...geometry.unplaced} />}
    </div>
  )
}

function Band(props: { lane: LaneBand; divided: boolean; named: boolean; left: number }) {
  const { lane, divided, named, left } = props
  const { t } = useTranslation()
  const title = useRecord('lanes', lane.id)?.title
  return (
    <div
      className={styles.band}
      style={{ transform: `translate(${lane.x}px, ${lane.y}px)`, width: lane.width, height: lane.height }}
    >
      {divided && <div className={lane.line ? styles.line : styles.divider} />}
      {lane.line && (
        <span className={styles.lineName} style={{ left }}>
          {t(`common.lines.${lane.line}`)}
        </span>
      )}
      {named && (
        <span className={styles.name} style={{ left }}>
          {title || t(`common.lanes.${lane.kind}`)}
        </span>
      )}
    </div>
  )
}

/** Cards whose stage is gone wait here, so that nothing is lost. */
function Tray({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const { t } = useTranslation()
  return (
    <div className={styles.tray} style={{ transform: `translate(${x}px, ${y}px)`, width, height }}>
      <span className={styles.trayName}>{t('common.unplaced')}</span>
    </div>
  )
}

/** Where the names may begin so as to be seen, in map units; it changes when the view has come to rest. */
function useSeenLeft(): number {
  const { camera } = useScene()
  const [left, setLeft] = useState(0)
  useEffect(() => {
    const look = () => {
      if (!camera.moving) setLeft(Math.round(camera.seen.x + insetsOf(camera.size).left / camera.view.zoom))
    }
    look()
    return camera.onRest(look)
  }, [camera])
  return left
}
