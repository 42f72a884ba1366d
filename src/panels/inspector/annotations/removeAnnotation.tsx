import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Id } from '../../../model/ids'
import { removeAnnotations } from '../../../model/operations/annotations'
import type { MapStore } from '../../../store/mapStore'

/**
 * Deletes an annotation and offers to take that back for a while. The offer ends with the next step, since "Undo" would
 * then take back something else, and when the map is left.
 */
export function removeAnnotation(
  map: MapStore,
  id: Id,
  words: { readonly removed: string; readonly undo: string; readonly close: string },
): void {
  map.change('changes.remove', tx => removeAnnotations(tx, [id]))
  const undo = () => {
    notifications.hide(toast)
    map.undo()
  }
  const toast = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        {words.removed}
        <Button size="compact-sm" variant="light" onClick={undo}>
          {words.undo}
        </Button>
      </Group>
    ),
    closeButtonProps: { 'aria-label': words.close },
    onClose: () => stop(),
  })
  const stop = map.subscribe(['history', 'state'], () => notifications.hide(toast))
}
