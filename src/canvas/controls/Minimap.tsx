import { useComputedColorScheme } from '@mantine/core'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rect } from '../../model/layout/geometry'
import { paintBlocks } from '../../model/painter/paintBlocks'
import { toCanvas } from '../../model/painter/toCanvas'
import { PALETTES } from '../../ui/tokens'
import { useFocus } from '../nodes/FocusContext'
import { covers } from '../scene/rects'
import { useScene } from '../scene/scene'
import styles from './Minimap.module.css'

const WIDTH = 172
const HEIGHT = 92
const PADDING = 6
/** How many times higher a map of a hundred stages may become, which is a thin line otherwise. */
const HIGHER = 24
/** How long after an edit it is drawn anew, in ms: nobody looks at it while typing. */
const LATER = 250

/** The overview, where there is more of the map than is seen. */
export function Minimap() {
  return useReachesBeyond() ? <Overview /> : null
}

/** Whether the map goes on beyond the view, asked when the view has come to rest. */
function useReachesBeyond(): boolean {
  const { editor, camera } = useScene()
  const [beyond, setBeyond] = useState(false)
  useEffect(() => {
    const look = () => {
      if (camera.moving) return
      const { bounds, stages } = editor.geometry()
      setBeyond(stages.size > 0 && !covers(camera.seen, bounds))
    }
    look()
    const stops = [camera.onRest(look), editor.boxes.subscribe(look)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [editor, camera])
  return beyond
}

/** The whole map in a corner, and what of it is seen; a press goes there. */
function Overview() {
  const { t } = useTranslation()
  const scene = useScene()
  const focus = useFocus()
  const scheme = useComputedColorScheme('light')
  const picture = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const { editor, camera } = scene
    const canvas = picture.current
    const brush = canvas?.getContext('2d')
    let timer: ReturnType<typeof setTimeout> | undefined

    const follow = () => {
      const { across, down, x, y } = placed(editor.geometry().bounds)
      const seen = camera.seen
      const left = Math.max(0, x + seen.x * across)
      const top = Math.max(0, y + seen.y * down)
      const right = Math.min(WIDTH, x + (seen.x + seen.width) * across)
      const bottom = Math.min(HEIGHT, y + (seen.y + seen.height) * down)
      Object.assign(frame.current?.style ?? {}, {
        transform: `translate(${left}px, ${top}px)`,
        width: `${Math.max(4, right - left)}px`,
        height: `${Math.max(4, bottom - top)}px`,
      })
    }
    const draw = () => {
      if (!canvas || !brush) return
      const density = window.devicePixelRatio
      canvas.width = WIDTH * density
      canvas.height = HEIGHT * density
      const geometry = editor.geometry()
      const { across, down, x, y } = placed(geometry.bounds)
      brush.scale(density, (density * down) / across)
      toCanvas(paintBlocks(editor.map.map, geometry, PALETTES[scheme], focus), brush, {
        at: { x, y: (y * across) / down, scale: across },
        path: data => new Path2D(data),
      })
      follow()
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(draw, LATER)
    }
    draw()
    const stops = [
      camera.onMove(follow),
      editor.boxes.subscribe(later),
      editor.map.subscribe(['ratings/*', 'personas/*', 'notes/*'], later),
    ]
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [scene, scheme, focus])

  function goTo(event: PointerEvent<HTMLDivElement>) {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const corner = event.currentTarget.getBoundingClientRect()
    const { camera, editor } = scene
    const { across, down, x, y } = placed(editor.geometry().bounds)
    const { zoom } = camera.view
    const { width, height } = camera.size
    camera.go({
      x: width / 2 - ((event.clientX - corner.left - x) / across) * zoom,
      y: height / 2 - ((event.clientY - corner.top - y) / down) * zoom,
      zoom,
    })
  }

  return (
    <div
      className={styles.minimap}
      role="img"
      aria-label={t('canvas.overview')}
      data-own
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <canvas ref={picture} style={{ width: WIDTH, height: HEIGHT }} />
      <div ref={frame} className={styles.seen} />
    </div>
  )
}

/** How the map lies in the little picture: a long map is made higher, so that its lanes can be told apart. */
function placed(bounds: Rect): { across: number; down: number; x: number; y: number } {
  const across = Math.min((WIDTH - 2 * PADDING) / bounds.width, (HEIGHT - 2 * PADDING) / bounds.height)
  const down = Math.min((HEIGHT - 2 * PADDING) / bounds.height, across * HIGHER)
  return {
    across,
    down,
    x: (WIDTH - bounds.width * across) / 2 - bounds.x * across,
    y: (HEIGHT - bounds.height * down) / 2 - bounds.y * down,
  }
}
