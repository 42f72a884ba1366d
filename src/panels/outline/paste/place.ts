import { slotForPaste } from '../../../commands/clipboardCommands'
import { placeOf } from '../../../commands/jump'
import { onlySelected, selectedOf } from '../../../commands/selection'
import type { Id } from '../../../model/ids'
import { columnsOf } from '../../../model/operations/slots'
import type { ListPlace } from '../../../model/outline/addPlan'
import type { ListNode } from '../../../model/outline/parseList'
import type { Top } from '../../../model/outline/planList'
import type { Editor } from '../../../store/editor'

/** Where the user wants a list: the stage for touchpoints, and what annotations are about. */
export interface ChosenPlace {
  readonly stage: Id | undefined
  readonly target: Id | undefined
}

/** The place that is selected or in view. */
export function usualPlace(desk: Editor): ChosenPlace {
  const selected = onlySelected(desk, 'touchpoints', 'stages', 'annotations', 'cells', 'images')
  const target = selected === undefined ? undefined : placeOf(desk, selected)
  return { stage: slotForPaste(desk)?.stage, target }
}

/**
 * What the first level of a list usually becomes: stages if it has levels or if there are none yet; else touchpoints; and
 * annotations if every line says by its sign that it is one and something is selected to note it on.
 */
export function usualTop(desk: Editor, nodes: readonly ListNode[]): Top {
  const { target, stage } = usualPlace(desk)
  if (target !== undefined && nodes.length > 0 && nodes.every(({ text }) => /^[-+!?]\s/.test(text))) {
    return 'annotation'
  }
  const isNested = nodes.some(({ children }) => children.length > 0)
  return isNested || stage === undefined ? 'stage' : 'touchpoint'
}

/** Beside what is selected where that is in the chosen stage, else at the end of it. */
export function listPlaceOf(desk: Editor, { stage, target }: ChosenPlace): ListPlace {
  const { map } = desk.map
  const near = slotForPaste(desk)
  const slot =
    stage === undefined || near?.stage === stage
      ? near
      : ({ stage, lane: 'customer', at: { insert: columnsOf(map, stage).length } } as const)
  const card = selectedOf(desk, 'touchpoints').at(-1)
  const after = selectedOf(desk, 'stages').at(-1) ?? (card && map.touchpoints.get(card)?.place[0])
  return { stages: after === undefined ? undefined : { after }, slot, target }
}
