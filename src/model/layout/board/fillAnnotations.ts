import type { AnnotationEntry } from '../../analysis/annotations'
import type { Id } from '../../ids'
import { LANES } from '../../lanes'
import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { BoardParts, LaneFiller, LaneToFill } from './fillLane'
import { fillTargets, targetsIn } from './fillTargets'

/** One card for each annotation of the lane's kind, below its touchpoint or across its stage. */
export const fillAnnotations: LaneFiller = {
  reads: (parts, stage, lane) => targetsIn(stage).flatMap(target => shownAt(parts, lane, target).flat()),
  fill(parts, stage, lane) {
    const { paddingX, paddingY, measures, text: type } = BOARD.annotation
    return fillTargets(stage, lane.id, (target, room) =>
      shownAt(parts, lane, target).map(([id, note]) => {
        const text = parts.text.paragraphs(note.text, room.width - 2 * paddingX, type, type.maxLines)
        const measured = isMeasured(note)
        const lines = Math.max(1, text.lines.length)
        return {
          ...room,
          kind: 'annotation',
          key: itemKey('annotation', lane.id, id),
          id,
          target,
          text,
          measured,
          height: 2 * paddingY + (measured ? measures.lineHeight : 0) + lines * type.lineHeight,
        }
      }),
    )
  },
}

function shownAt({ annotations, shows }: BoardParts, { record }: LaneToFill, target: Id): AnnotationEntry[] {
  const kind = LANES[record.kind].annotation
  return (annotations.get(target) ?? []).filter(([id, note]) => note.kind === kind && shows.annotation(id))
}

function isMeasured({ kind, severity, frequency, impact, effort }: AnnotationEntry[1]): boolean {
  if (kind === 'pain') return severity !== undefined || frequency !== undefined
  return kind === 'opportunity' && (impact !== undefined || effort !== undefined)
}
