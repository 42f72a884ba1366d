import { memo, type ReactNode, type SVGAttributes } from 'react'
import type { Look } from '../model/painter/drawing'
import { Icon } from '../ui/Icon'
import { readDrawing, type SmallShape } from './readDrawing'
import styles from './Thumbnail.module.css'

/**
 * A map, small: its drawing (a painter's `Drawing` as JSON) as elements of the page, so that it follows the theme. A
 * calm sign stands where there is nothing to draw.
 */
export const Thumbnail = memo(function Thumbnail({ drawing }: { drawing: string }) {
  const read = readDrawing(drawing)
  if (!read || read.shapes.length === 0) {
    return (
      <span className={styles.nothing}>
        <Icon name="route" size={30} />
      </span>
    )
  }
  const { x, y, width, height } = read.bounds
  return (
    <svg
      className={styles.picture}
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
      focusable="false"
    >
      {read.shapes.map(drawn)}
    </svg>
  )
})

function drawn(shape: SmallShape, index: number): ReactNode {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return <rect key={index} {...{ x, y, width, height }} rx={radius} {...looks(shape)} />
    }
    case 'rects':
      return (
        <g key={index} {...looks(shape)}>
          {shape.rects.map(({ x, y, width, height }) => (
            <rect key={`${x} ${y}`} {...{ x, y, width, height }} rx={shape.radius} />
          ))}
        </g>
      )
    case 'circle':
      return <circle key={index} cx={shape.x} cy={shape.y} r={shape.radius} {...looks(shape)} />
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
  }
}

function looks(look: Look): SVGAttributes<SVGElement> {
  const { fill, fillOpacity, stroke, strokeWidth, dash, round } = look
  return {
    fill: fill ?? 'none',
    fillOpacity,
    stroke,
    strokeWidth,
    strokeDasharray: dash?.join(' '),
    strokeLinecap: round && 'round',
    strokeLinejoin: round && 'round',
  }
}
