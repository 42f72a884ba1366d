import { memo, type ReactNode, type SVGAttributes } from 'react'
import type { Rect } from '../model/layout/geometry'
import type { Look } from '../model/painter/drawing'
import { Icon } from '../ui/Icon'
import { readDrawing, type SmallShape } from './readDrawing'
import styles from './Thumbnail.module.css'

/*
 * A map, small: its drawing (a painter's `Drawing` as JSON) as elements of the page, so that it follows the theme. Maps
 * are far wider than their cards, so the picture is stretched upwards to fill its card; lines and dots keep their
 * thickness in pixels and stay round.
 */

/** Width to height of the place on a card. */
const CARD_ASPECT = 2.6
/** A picture stretched more would be of another map. */
const MOST_STRETCH = 2.4
/** In map units: what is smaller than this is not enlarged to fill the card. */
const LEAST_WIDTH = 1_800
/** Thickness on screen of one map unit of a line: the painter makes lines thick enough for a far-off map. */
const PIXELS_PER_UNIT = 0.2

export const Thumbnail = memo(function Thumbnail({ drawing }: { drawing: string }) {
  const read = readDrawing(drawing)
  if (!read || read.shapes.length === 0) {
    return (
      <span className={styles.nothing}>
        <Icon name="route" size={30} />
      </span>
    )
  }
  const { x, y, width, height } = framed(read.bounds)
  return (
    <svg
      className={styles.picture}
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      {read.shapes.map(drawn)}
    </svg>
  )
})

/** The bounds with so much room around them that nothing is enlarged or stretched beyond measure. */
function framed({ x, y, width, height }: Rect): Rect {
  const aspect = Math.min(Math.max(width / height, CARD_ASPECT), CARD_ASPECT * MOST_STRETCH)
  const wide = Math.max(width, height * aspect, LEAST_WIDTH)
  const high = Math.max(height, wide / aspect)
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high }
}

function drawn(shape: SmallShape, index: number): ReactNode {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return <rect key={index} {...{ x, y, width, height }} rx={radius} {...looks(shape)} />
    }
    case 'rects':
      return (
        <g key={index}>
          {shape.rects.map(({ x, y, width, height }) => (
            <rect key={`${x} ${y}`} {...{ x, y, width, height }} rx={shape.radius} {...looks(shape)} />
          ))}
        </g>
      )
    case 'circle':
      return <g key={index}>{dot(shape)}</g>
    case 'path': {
      const { at } = shape
      const transform = at && `translate(${at.x} ${at.y}) scale(${at.scale})`
      return <path key={index} d={shape.d} transform={transform} {...looks(shape)} />
    }
    case 'group':
      return (
        <g key={index} opacity={shape.opacity}>
          {shape.shapes.map(drawn)}
        </g>
      )
    case 'text':
    case 'image':
      return null
  }
}

/** A disc and its rim as two lines of no length with round ends: a circle would be stretched to an egg. */
function dot({ x, y, radius, fill, stroke, strokeWidth = 1 }: SmallShape & { type: 'circle' }): ReactNode {
  const d = `M${x} ${y}h.01`
  const rim = stroke === undefined ? 0 : strokeWidth
  return (
    <>
      {rim > 0 && <path d={d} {...looks({ stroke, strokeWidth: 2 * radius + rim, round: true })} />}
      {fill && <path d={d} {...looks({ stroke: fill, strokeWidth: 2 * radius - rim, round: true })} />}
    </>
  )
}

function looks({ fill, fillOpacity, stroke, strokeWidth = 1, dash, round }: Look): SVGAttributes<SVGElement> {
  return {
    fill: fill ?? 'none',
    fillOpacity,
    stroke,
    strokeWidth: strokeWidth * PIXELS_PER_UNIT,
    strokeDasharray: dash?.map(length => length * PIXELS_PER_UNIT).join(' '),
    strokeLinecap: round && 'round',
    strokeLinejoin: round && 'round',
    vectorEffect: 'non-scaling-stroke',
  }
}
