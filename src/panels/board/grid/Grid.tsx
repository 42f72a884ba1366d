import { type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardGeometry } from '../../../model/layout/board/boardGeometry'
import { itemKey } from '../../../model/layout/board/boardGeometry'
import { useBoard, useBoardState } from '../state/board'
import { onBoardKeyDown } from '../state/boardKeys'
import styles from './Grid.module.css'
import { LaneRow } from './LaneRow'
import { StageHead } from './StageHead'
import { useWindow } from './useWindow'

/**
 * The table: stages across, lanes down. What is far from the viewport is not mounted, but for the cell that has the
 * keyboard: it must be there for the next key.
 */
export function Grid({
  geometry,
  scroller,
}: {
  geometry: BoardGeometry
  scroller: RefObject<HTMLElement | null>
}) {
  const { t } = useTranslation()
  const board = useBoard()
  const window = useWindow(scroller, geometry)
  const cursor = useBoardState(({ cursor }) => cursor)
  const at = cursor === undefined ? undefined : geometry.items.get(cursor)
  const { stages, lanes } = geometry
  const near = useMemo(
    () =>
      stages.filter(
        ({ id }, index) => (index >= window.stages[0] && index < window.stages[1]) || id === at?.stage,
      ),
    [stages, window.stages, at?.stage],
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table lays itself out; this one is laid out by the model.
    <div
      role="grid"
      aria-label={t('board.grid')}
      aria-description={t('board.gridHelp')}
      aria-rowcount={lanes.length + 1}
      aria-colcount={stages.length + 1}
      className={styles.grid}
      style={{ height: geometry.height }}
      onKeyDown={event => onBoardKeyDown(board, event)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above. */}
      <div role="row" aria-rowindex={1} className={styles.heads} style={{ height: geometry.headHeight }}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: as above. */}
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          {t('common.kinds.stage')}
        </div>
        <div role="presentation" className={styles.line}>
          {near.map(stage => {
            const title = geometry.items.get(itemKey('stage', stage.id))
            const goal = geometry.items.get(itemKey('goal', stage.id))
            if (title?.kind !== 'stage') return null
            return (
              <StageHead
                key={stage.id}
                stage={stage}
                title={title}
                goal={goal?.kind === 'goal' ? goal : undefined}
              />
            )
          })}
        </div>
      </div>
      {lanes.map((lane, index) => {
        const isNear = index >= window.lanes[0] && index < window.lanes[1]
        return (
          <LaneRow
            key={lane.id}
            lane={lane}
            index={index + 2}
            geometry={geometry}
            stages={isNear ? near : near.filter(({ id }) => lane.id === at?.lane && id === at.stage)}
            isLast={index === lanes.length - 1}
          />
        )
      })}
    </div>
  )
}
