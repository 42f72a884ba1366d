import type { AnnotationEntry } from '../../analysis/annotations'
import { LANES } from '../../lanes'
import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { BoardParts, Filled, LaneToFill } from './fillLane'
import { fillTargets } from './fillTargets'

/** One card for each annotation of the lane's kind, below its touchpoint or across its stage. */
export function fillAnnotations(parts: BoardParts, lane: LaneToFill): Filled {
  const { text, annotations, shows } = parts
  const kind = LANES[lane.record.kind].annotation
  return fillTargets(parts, lane.id, (target, place) => {
    const own = (annotations.get(target) ?? []).filter(
      ([id, note]) => note.kind === kind && shows.annotation(id),
    )
    return own.map(([id, note]) => {
      const { paddingX, paddingY, measures, text: type } = BOARD.annotation
      const lines = text.paragraphs(note.text, place.width - 2 * paddingX, type, type.maxLines)
      const measured = isMeasured(note)
      return {
        ...place,
        kind: 'annotation',
        key: itemKey('annotation', id),
        id,
        target,
        text: lines,
        measured,
        height:
          2 * paddingY +
          (measured ? measures.lineHeight : 0) +
          Math.max(1, lines.lines.length) * type.lineHeight,
      }
    })
  })
}

function isMeasured({ kind, severity, frequency, impact, effort }: AnnotationEntry[1]): boolean {
  if (kind === 'pain') return severity !== undefined || frequency !== undefined
  return kind === 'opportunity' && (impact !== undefined || effort !== undefined)
}
