import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Geometry, Rect } from '../../model/layout/geometry'
import { paintBlocks } from '../../model/painter/paintBlocks'
import { toCanvas } from '../../model/painter/toCanvas'
import { PALETTES } from '../../ui/tokens'
import { useFocus } from '../nodes/FocusContext'
import { cellsOf } from '../scene/cells'
import type { Mounted } from '../scene/mounting'
import { covers, grown } from '../scene/rects'
import { type Scene, useMounted, useScene } from '../scene/scene'
import { within } from '../scene/window'
import styles from './FillLayer.module.css'

/*
 * A big map's medium in the distance, and its filling while the view moves: one canvas with what is not mounted, drawn by
 * the painter of all pictures. It lies in the map's own space, so React Flow's transform carries it along; it is painted
 * anew when the view leaves what it covers, when the zoom has changed much, and at rest, crisp.
 */

/** How far beyond each edge of the view it reaches, as a share of the view. */
const MARGIN = 0.5
/** Pixels that a canvas may have along a side everywhere. */
const LARGEST = 4096

export function FillLayer() {
  const { window } = useMounted()
  return window.whole ? null : <Fill far={window.far} />
}

function Fill({ far }: { far: boolean }) {
  const { t } = useTranslation()
  const scene = useScene()
  const focus = useFocus()
  const scheme = useComputedColorScheme('light')
  const ref = useRef<HTMLCanvasElement>(null)
  const { stages, touchpoints } = scene.editor.geometry()

  useEffect(() => {
    const canvas = ref.current
    const brush = canvas?.getContext('2d')
    if (!canvas || !brush) return
    const { camera, mounting, editor } = scene
    let drawn: { area: Rect; zoom: number } | undefined
    let waiting = 0

    const draw = () => {
      waiting = 0
      drawn = fill(canvas, brush, scene, mounting.get(), PALETTES[scheme], focus)
    }
    const soon = () => {
      waiting ||= requestAnimationFrame(draw)
    }
    const follow = () => {
      if (!drawn || !covers(drawn.area, camera.seen) || ratio(drawn.zoom, camera.view.zoom) > 2) soon()
    }
    draw()
    const stops = [
      camera.onMove(follow),
      camera.onRest(soon),
      mounting.subscribe(soon),
      editor.map.subscribe(['ratings/*', 'personas/*', 'notes/*'], soon),
      editor.session.subscribe((now, before) => {
        if (now.selection !== before.selection) soon()
      }),
    ]
    return () => {
      cancelAnimationFrame(waiting)
      for (const stop of stops) stop()
    }
  }, [scene, scheme, focus])

  const words = t('canvas.distant', {
    stages: t('common.count.stages', { count: stages.size }),
    touchpoints: t('common.count.touchpoints', { count: touchpoints.size }),
  })
  return (
    <canvas
      ref={ref}
      className={styles.fill}
      role={far ? 'img' : undefined}
      aria-label={far ? words : undefined}
      aria-hidden={!far}
    />
  )
}

type Palette = (typeof PALETTES)['light']

function fill(
  canvas: HTMLCanvasElement,
  brush: CanvasRenderingContext2D,
  { camera, editor }: Scene,
  mounted: Mounted,
  palette: Palette,
  focus: string | undefined,
) {
  const { seen, view } = camera
  const area = grown(seen, seen.width * MARGIN, seen.height * MARGIN)
  const wanted = view.zoom * Math.min(2, window.devicePixelRatio)
  const scale = Math.min(wanted, LARGEST / area.width, LARGEST / area.height)
  canvas.width = Math.ceil(area.width * scale)
  canvas.height = Math.ceil(area.height * scale)
  Object.assign(canvas.style, {
    left: `${area.x}px`,
    top: `${area.y}px`,
    width: `${area.width}px`,
    height: `${area.height}px`,
  })
  const at = { x: -area.x * scale, y: -area.y * scale, scale }
  const drawing = paintBlocks(editor.map.map, notMounted(mounted, area), palette, focus)
  toCanvas(drawing, brush, { at, path: data => new Path2D(data) })
  drawSelection(brush, mounted, editor.session.getState().selection, at, palette.accent)
  return { area, zoom: view.zoom }
}

/** What of the geometry lies in an area and is not an element: near by the band of emotion is one. */
function notMounted({ geometry, window }: Mounted, area: Rect): Geometry {
  const { touchpoints, notes, stages, personas } = geometry
  const missing = <T extends Rect>(table: ReadonlyMap<string, T>, ids: Iterable<string>) =>
    new Map([...ids].flatMap(id => (window.cards.has(id) ? [] : [[id, table.get(id)!] as const])))
  const shown = (rect: Rect) => !window.far && within(new Map([['', rect]]), window.area).length > 0
  return {
    ...geometry,
    touchpoints: missing(touchpoints, cellsOf(touchpoints).touching(area)),
    notes: missing(notes, cellsOf(notes).touching(area)),
    stages: new Map(within(stages, area).filter(([, stage]) => !shown(stage))),
    personas: new Map(within(personas, area).filter(([, persona]) => !shown(persona))),
    emotion: window.far ? geometry.emotion : undefined,
  }
}

/** What is selected and not mounted still shows that it is. */
function drawSelection(
  brush: CanvasRenderingContext2D,
  { geometry, window }: Mounted,
  selection: readonly string[],
  at: { x: number; y: number; scale: number },
  colour: string,
): void {
  brush.save()
  brush.translate(at.x, at.y)
  brush.scale(at.scale, at.scale)
  brush.strokeStyle = colour
  brush.lineWidth = 2 / at.scale
  brush.beginPath()
  for (const id of selection) {
    const box = geometry.touchpoints.get(id) ?? geometry.notes.get(id) ?? geometry.stages.get(id)
    if (box && !window.cards.has(id)) brush.rect(box.x, box.y, box.width, box.height)
  }
  brush.stroke()
  brush.restore()
}

function ratio(a: number, b: number): number {
  return Math.max(a / b, b / a)
}
