import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Tx } from '../model/tx'
import type { MapStore } from '../store/mapStore'
import styles from './removeWithUndo.module.css'

/** Long enough to read one sentence and to reach its button. */
const GLANCE_MS = 8_000

export interface UndoWords {
  /** What was done. */
  readonly done: string
  readonly undo: string
  readonly close: string
}

export interface RemovalWords extends Omit<UndoWords, 'done'> {
  readonly removed: string
}

/** Deletes something and offers to take that back for a while. */
export function removeWithUndo(map: MapStore, remove: (tx: Tx) => void, words: RemovalWords): void {
  map.change('changes.remove', remove)
  offerUndo(map, { ...words, done: words.removed })
}

/**
 * Says what was done and offers to take it back for a while. The offer ends with the next step, since "Undo" would then
 * take back something else, and when the map is left.
 */
export function offerUndo(map: MapStore, words: UndoWords): void {
  const undo = () => {
    notifications.hide(toast)
    map.undo()
  }
  const toast = notifications.show({
    autoClose: GLANCE_MS,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span className={styles.done}>{words.done}</span>
        <Button flex="none" size="compact-sm" variant="light" onClick={undo}>
          {words.undo}
        </Button>
      </Group>
    ),
    closeButtonProps: { 'aria-label': words.close },
    onClose: () => stop(),
  })
  const stop = map.subscribe(['history', 'state'], () => notifications.hide(toast))
}
