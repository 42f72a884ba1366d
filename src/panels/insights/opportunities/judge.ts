import type { MatrixPlace } from '../../../model/analysis/matrix'
import type { Id } from '../../../model/ids'
import type { MapStore } from '../../../store/mapStore'

/**
 * Says how much an opportunity would help and what it would cost; undefined takes both back. Steps by key that follow one
 * another closely are one step of undo, as is a drag.
 */
export function judge(map: MapStore, opportunity: Id, place: MatrixPlace | undefined, byKey = false): void {
  map.change(
    'changes.judge',
    tx =>
      tx.update('annotations', opportunity, annotation => {
        if (place) Object.assign(annotation, place)
        else {
          delete annotation.impact
          delete annotation.effort
        }
      }),
    byKey ? { group: `judge ${opportunity}` } : {},
  )
}
