import { LANES } from '../../../model/lanes'
import type { BoardGeometry, BoardLane, BoardStage } from '../../../model/layout/board/boardGeometry'
import { cellKey } from '../../../model/layout/board/boardGeometry'
import { LaneHead } from '../LaneHead'
import { Cell } from './Cell'
import { CurveLayer } from './CurveLayer'
import styles from './Grid.module.css'

interface Props {
  readonly geometry: BoardGeometry
  readonly lane: BoardLane
  /** Its number among the rows of the table, the head counted. */
  readonly index: number
  /** Those that are mounted. */
  readonly stages: readonly BoardStage[]
  readonly isLast: boolean
}

/** A lane: its head, which stays at the left, and a cell for each stage. */
export function LaneRow({ geometry, lane, index, stages, isLast }: Props) {
  const { emotion } = geometry
  const { line } = LANES[lane.kind]
  const [first, last] = [stages[0], stages.at(-1)]
  const hasCurve =
    emotion &&
    LANES[lane.kind].holds === 'curve' &&
    emotion.rect.y >= lane.y &&
    emotion.rect.y < lane.y + lane.height
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table lays itself out; this one is laid out by the model.
    // biome-ignore lint/a11y/useFocusableInteractive: the keyboard goes to the things in the cells.
    <div
      role="row"
      aria-rowindex={index}
      className={styles.row}
      style={{ top: lane.y, height: lane.height }}
      data-line={line}
      data-last={isLast || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above. */}
      <div role="rowheader" aria-colindex={1} className={styles.laneHead}>
        <LaneHead id={lane.id} />
      </div>
      {hasCurve && first && last && (
        <CurveLayer board={geometry} band={emotion} lane={lane} from={first.x} to={last.x + last.width} />
      )}
      <div role="presentation" className={styles.line}>
        {stages.map(stage => (
          <Cell
            key={stage.id}
            lane={lane.id}
            stage={stage.id}
            column={stage.number + 1}
            x={stage.x}
            y={lane.y}
            width={stage.width}
            items={(geometry.cells.get(cellKey(lane.id, stage.id)) ?? []).map(
              key => geometry.items.get(key)!,
            )}
          />
        ))}
      </div>
    </div>
  )
}
