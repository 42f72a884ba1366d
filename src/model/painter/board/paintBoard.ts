import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import type { BoardGeometry, BoardItem } from '../../layout/board/boardGeometry'
import { linesOf } from '../../layout/emotion/mainCurve'
import type { EmotionBand, Rect } from '../../layout/geometry'
import { MARGIN } from '../../layout/sizes'
import { createTypesetter } from '../../layout/text'
import type { Drawing, Shape } from '../drawing'
import { paintHeader } from '../header'
import { curveItems, emotionItems, type LegendItem, layLegend, momentItems } from '../legend'
import { groundOf, type PaintOptions } from '../paint'
import { paintAnnotation } from './annotations'
import { type BoardScene, LANE_HEADS } from './boardScene'
import type { BoardWords } from './boardWords'
import { paintCurves } from './curves'
import { paintGridLines, paintGrounds } from './frame'
import { paintLaneHead, paintStageHead } from './heads'
import { paintBoardCard, paintChannel, paintImage, paintText } from './items'
import { paintTravellers } from './travellers'
import { paintUnplaced } from './unplaced'

/*
 * The board as shapes: the table that the screen shows, without what is there only to be pressed. Every place comes from
 * the layout of the board, which the screen fills with elements and this with shapes.
 */

export interface BoardOptions extends PaintOptions {
  readonly boardWords: BoardWords
  /** Of a board that shows what one persona meets: whose lines it has. */
  readonly only?: Id | undefined
  /** Of part of a map: the numbers that its stages have on the whole of it. */
  readonly stageNumbers?: ReadonlyMap<string, number> | undefined
}

export function paintBoard(map: JourneyMap, board: BoardGeometry, options: BoardOptions): Drawing {
  const { palette, background } = options
  const scene = boardSceneOf(map, board, options)
  const travellers = paintTravellers(scene)
  const width = Math.max(board.width + LANE_HEADS + 2 * MARGIN, 560)
  const unplaced = paintUnplaced(scene, width - LANE_HEADS - 2 * MARGIN)
  const shapes: Shape[] = [
    ...travellers.shapes,
    ...(board.stages.length > 0 ? paintTable(scene) : []),
    ...unplaced.shapes,
  ]
  let bounds: Rect = {
    x: -LANE_HEADS - MARGIN,
    y: -travellers.height - MARGIN,
    width,
    height: board.height + travellers.height + unplaced.height + 2 * MARGIN,
  }
  if (options.title) {
    const header = paintHeader(scene, bounds)
    shapes.push(...header.shapes)
    bounds = { ...bounds, y: bounds.y - header.height, height: bounds.height + header.height }
  }
  if (options.legend) {
    const legend = layLegend(boardLegend(scene), scene, bounds)
    shapes.push(...legend.shapes)
    bounds = { ...bounds, height: bounds.height + legend.height }
  }
  const ground = groundOf(background, palette.paper)
  return { bounds, ...(ground && { background: ground }), shapes }
}

/** What the parts of the board's painter paint from. */
export function boardSceneOf(map: JourneyMap, board: BoardGeometry, options: BoardOptions): BoardScene {
  const { palette, words, locale, measure, focus, boardWords, only } = options
  return {
    map,
    board,
    palette,
    words,
    locale,
    text: createTypesetter(measure),
    focus,
    images: options.images ?? new Map(),
    boardWords,
    only,
    numbers: options.stageNumbers,
  }
}

/** What the signs and colours of the board mean: only what it shows. */
export function boardLegend(scene: BoardScene): LegendItem[] {
  const { board } = scene
  const shown = [...board.items.values()].flatMap(item => (item.kind === 'card' ? [item.id] : []))
  return [
    ...curveItems(scene, board.emotion && drawnLines(scene, board.emotion)),
    ...(board.emotion ? emotionItems(scene) : []),
    ...momentItems(scene, shown),
  ]
}

/** The lines that are there to be seen: what was expected at one place alone has none here. */
function drawnLines({ only }: BoardScene, emotion: EmotionBand): EmotionBand {
  const band = linesOf(emotion, only)
  const expectations = band.expectations.filter(({ runs }) => runs.some(({ path }) => path !== ''))
  return { ...band, expectations }
}

function paintTable(scene: BoardScene): Shape[] {
  const { board } = scene
  return [
    ...paintGrounds(scene),
    ...paintGridLines(scene),
    ...board.stages.map(stage => paintStageHead(scene, stage)),
    ...board.lanes.map(lane => paintLaneHead(scene, lane)),
    ...paintCurves(scene),
    ...[...board.items.values()].flatMap(item => paintItem(scene, item)),
  ]
}

/** Heads are painted with their stages, ratings as the curve; where nothing is, there is nothing to paint. */
function paintItem(scene: BoardScene, item: BoardItem): Shape[] {
  switch (item.kind) {
    case 'card':
      return [paintBoardCard(scene, item)]
    case 'annotation':
      return [paintAnnotation(scene, item)]
    case 'thought':
    case 'cell':
      return [paintText(scene, item)]
    case 'channel':
      return [paintChannel(scene, item)]
    case 'image':
      return [paintImage(scene, item)]
    default:
      return []
  }
}
