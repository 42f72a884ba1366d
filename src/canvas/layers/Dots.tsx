import { useLayoutEffect, useRef } from 'react'
import { useScene } from '../scene/scene'
import styles from './Dots.module.css'

/** Between two dots, in map units; far off only every second, fourth … is drawn. */
const GAP = 24
/** Nearer together than this, in CSS pixels, dots would be a grey. */
const NEAREST = 16

/** The paper under the map. A push of the map only shifts it, which costs no painting. */
export function Dots() {
  const { camera } = useScene()
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    let drawn = 0
    const follow = () => {
      const { x, y, zoom } = camera.view
      let gap = GAP * zoom
      while (gap < NEAREST) gap *= 2
      if (gap !== drawn) {
        element.style.backgroundSize = `${gap}px ${gap}px`
        element.style.inset = `${-gap}px`
        drawn = gap
      }
      element.style.transform = `translate(${modulo(x, gap)}px, ${modulo(y, gap)}px)`
    }
    follow()
    return camera.onMove(follow)
  }, [camera])
  return <div ref={ref} className={styles.dots} aria-hidden />
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
