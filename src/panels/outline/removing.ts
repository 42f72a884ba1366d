import { commandOf } from '../../commands/registry'
import type { Id } from '../../model/ids'
import { outlineOf } from '../../model/outline/outlineOf'
import { titleOf } from './lineWords'
import type { Outliner } from './outliner'
import { neighbourOf, selectLine } from './selecting'
import { beginTyping, takeBack } from './typing'

/** Removes a line with nothing in it and nothing below it, and goes on typing at the end of the one above. */
export function removeEmpty(outliner: Outliner, id: Id): void {
  const { desk, t } = outliner
  const lines = outlineOf(desk.map.map)
  const index = lines.findIndex(({ key }) => key === id)
  if ((lines[index]?.children ?? 0) > 0) {
    outliner.refuse(t('outline.refused.below'))
    return
  }
  const above = lines[index - 1]
  desk.session.setState({ editing: undefined })
  takeBack(outliner, id)
  outliner.state.setState({ begun: undefined })
  if (above && above.kind !== 'group' && above.kind !== 'links') beginTyping(outliner, above.key)
  else selectLine(outliner, above?.key)
}

/** Removes what is selected; stages that hold touchpoints ask first. */
export function removeSelected(outliner: Outliner): void {
  const { desk, t } = outliner
  const { selection } = desk.session.getState()
  const [first] = selection
  if (first === undefined || desk.map.readOnly) return
  const title = titleOf(desk.map.map, first, t)
  const next = neighbourOf(outliner, first)
  commandOf('edit.remove').run(desk)
  if (desk.session.getState().dialog) return
  outliner.say(
    selection.length === 1
      ? t('outline.deleted', { title })
      : t('outline.deletedMany', { count: selection.length }),
  )
  selectLine(outliner, next)
}
