import { VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import type { BoardItem } from '../../../model/layout/board/boardGeometry'
import { sameItems } from '../../../model/layout/emotion/curves'
import { useRecord } from '../../../store/hooks'
import { laneName } from '../../inspector/laneName'
import { AnnotationItem } from '../items/AnnotationItem'
import { CardItem } from '../items/CardItem'
import { ChannelItem } from '../items/ChannelItem'
import { EmptyItem } from '../items/EmptyItem'
import { ImageItem } from '../items/ImageItem'
import { TextItem } from '../items/TextItem'
import styles from './Grid.module.css'
import { RatingCell } from './RatingCell'

interface Props {
  readonly lane: Id
  readonly stage: Id
  readonly column: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly items: readonly BoardItem[]
}

/** One cell of the board: what a stage has in a lane. Drawn again only when something in it has moved or changed its lines. */
export const Cell = memo(
  ({ lane, stage, column, x, y, width, items }: Props) => {
    const { t } = useTranslation()
    const laneRecord = useRecord('lanes', lane)
    const stageRecord = useRecord('stages', stage)
    if (!laneRecord || !stageRecord) return null
    const name = t('board.cell', {
      lane: laneName(laneRecord, t),
      stage: stageRecord.title || t('common.untitled'),
    })
    const corner = { x, y }
    const ratings = items.filter(item => item.kind === 'rating')
    return (
      // biome-ignore lint/a11y/useSemanticElements: a table lays itself out; this one is laid out by the model.
      // biome-ignore lint/a11y/useFocusableInteractive: the keyboard goes to the things in the cell.
      <div role="gridcell" aria-colindex={column} className={styles.cell} style={{ left: x, width }}>
        {/* With what stands in it this is its name. */}
        <VisuallyHidden>{name}</VisuallyHidden>
        {ratings.length > 0 && <RatingCell items={ratings} corner={corner} />}
        {items.map(item => (
          <Item key={item.key} item={item} corner={corner} />
        ))}
      </div>
    )
  },
  (a, b) =>
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.column === b.column &&
    a.lane === b.lane &&
    a.stage === b.stage &&
    sameItems(a.items, b.items),
)

function Item({ item, corner }: { item: BoardItem; corner: { x: number; y: number } }) {
  switch (item.kind) {
    case 'card':
      return <CardItem item={item} corner={corner} />
    case 'annotation':
      return <AnnotationItem item={item} corner={corner} />
    case 'thought':
    case 'cell':
      return <TextItem item={item} corner={corner} />
    case 'channel':
      return <ChannelItem item={item} corner={corner} />
    case 'image':
      return <ImageItem item={item} corner={corner} />
    case 'empty':
      return <EmptyItem item={item} corner={corner} />
    default:
      return null
  }
}
