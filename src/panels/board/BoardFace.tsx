import { useElementSize, useMediaQuery, useMergedRef } from '@mantine/hooks'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useReadOnly } from '../../store/hooks'
import { AddLane } from './AddLane'
import { Announcer } from './Announcer'
import styles from './BoardFace.module.css'
import { EmptyBoard } from './EmptyBoard'
import { FilterBar } from './FilterBar'
import { usePointer } from './gestures/usePointer'
import { AddStage } from './grid/AddStage'
import { DraftField } from './grid/DraftField'
import { Grid } from './grid/Grid'
import { InHand } from './grid/InHand'
import { BEYOND, LANE_HEADS, MEASURES } from './grid/measures'
import { LanesButton } from './LanesButton'
import { PersonaChips } from './PersonaChips'
import { BoardContext, createBoard } from './state/board'
import { enterByKey } from './state/enterByKey'
import { useBoardGeometry } from './state/useBoardGeometry'
import { followFocus, useCursor } from './state/useCursor'
import { Tray } from './Tray'

/** The board: the map as the table that journey mappers know, stages across and lanes down, every cell edited in place. */
export default function BoardFace() {
  const { t } = useTranslation()
  const desk = useDesk()
  const readOnly = useReadOnly()
  const [board] = useState(() => createBoard(desk))
  const geometry = useBoardGeometry(board)
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const heads = narrow ? LANE_HEADS.narrow : LANE_HEADS.wide
  const scroller = useRef<HTMLElement>(null)
  const { ref: sized, width } = useElementSize<HTMLElement>()
  const ref = useMergedRef(scroller, sized)
  useEffect(() => board.state.setState({ width: Math.max(0, width - heads - BEYOND) }), [board, width, heads])
  useCursor(board, geometry, scroller, heads)
  usePointer(board, scroller, heads, geometry.stages.length > 0)

  return (
    <BoardContext value={board}>
      <div className={styles.face} style={{ ...MEASURES, '--lane-heads': `${heads}px` } as CSSProperties}>
        <div className={styles.top}>
          <PersonaChips />
          <FilterBar />
          <div className={styles.lanes}>
            <AddLane />
            <LanesButton />
          </div>
        </div>
        <Announcer />
        {geometry.stages.length === 0 ? (
          <>
            <EmptyBoard />
            <Tray />
          </>
        ) : (
          <section
            ref={ref}
            className={styles.scroller}
            aria-label={t('commands.face.board')}
            tabIndex={-1}
            data-face-start
            onKeyDown={event => enterByKey(board, event)}
            onFocus={event => followFocus(board, event.target)}
          >
            <div
              className={styles.ground}
              style={{ width: heads + geometry.width + (readOnly ? 0 : BEYOND), height: geometry.height }}
            >
              <Grid geometry={geometry} scroller={scroller} />
              {!readOnly && (
                <div className={styles.beyond} style={{ left: heads + geometry.width }}>
                  <div className={styles.addStage} style={{ height: geometry.headHeight }}>
                    <AddStage />
                  </div>
                </div>
              )}
              <div className={styles.hand} style={{ left: heads }}>
                <DraftField />
                <InHand />
              </div>
            </div>
            <Tray />
          </section>
        )}
      </div>
    </BoardContext>
  )
}
