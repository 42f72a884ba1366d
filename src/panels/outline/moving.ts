import type { TFunction } from 'i18next'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { indent, outdent } from '../../model/outline/indent'
import { moveLine, type Way } from '../../model/outline/moveLine'
import { outlineOf } from '../../model/outline/outlineOf'
import type { Refusal } from '../../model/outline/refusal'
import type { Tx } from '../../model/tx'
import { kindWord, titleOf } from './lineWords'
import type { Outliner } from './outliner'
import { unfoldAround } from './selecting'
import { goOnTyping, takeSign } from './typing'

/* Lines in, out, up and down: one step of undo each, and a word about what became of it or why it could not be. */

/** Gives whether it was done. */
export function indentLine(outliner: Outliner, id: Id): boolean {
  return step(outliner, id, 'changes.indent', indent, tellWhatItIs)
}

/** Gives whether it was done. */
export function outdentLine(outliner: Outliner, id: Id): boolean {
  return step(outliner, id, 'changes.outdent', outdent, tellWhatItIs)
}

/** Gives whether it was done. */
export function moveLineBy(outliner: Outliner, id: Id, way: Way): boolean {
  return step(outliner, id, 'changes.move', (tx, line) => moveLine(tx, line, way), tellWhereItIs)
}

function step(
  outliner: Outliner,
  id: Id,
  label: string,
  operation: (tx: Tx, id: Id) => Refusal | undefined,
  tell: (map: JourneyMap, id: Id, t: TFunction) => string,
): boolean {
  const { desk, t } = outliner
  const { map } = desk
  if (map.readOnly) return false
  takeSign(outliner, id)
  const title = titleOf(map.map, id, t)
  let refusal: Refusal | undefined
  outliner.keepingFocus(() => {
    refusal = map.change(label, tx => operation(tx, id))
    if (refusal) return
    unfoldAround(outliner, id)
    goOnTyping(outliner, id)
    desk.session.setState({ reveal: { id } })
  })
  if (refusal) outliner.refuse(refusalText(refusal, title, t))
  else outliner.say(tell(map.map, id, t))
  return !refusal
}

function refusalText(refusal: Refusal, title: string, t: TFunction): string {
  if (refusal.why !== 'holds') return t(`outline.refused.${refusal.why}`, { title })
  const held = refusal.held.map(what => t(`outline.held.${what}`)).join(', ')
  return t('outline.refused.holds', { title, held })
}

/** “Pay” is now a touchpoint in “Order”. */
function tellWhatItIs(map: JourneyMap, id: Id, t: TFunction): string {
  const title = titleOf(map, id, t)
  const within = map.annotations.get(id)?.target ?? map.touchpoints.get(id)?.place[0]
  const kind = kindWord(map, id, t)
  return within === undefined
    ? t('outline.became', { title, kind })
    : t('outline.becameIn', { title, kind, within: titleOf(map, within, t) })
}

/** “Pay” is now below “Search”. */
function tellWhereItIs(map: JourneyMap, id: Id, t: TFunction): string {
  const title = titleOf(map, id, t)
  const lines = outlineOf(map)
  const line = lines.find(({ key }) => key === id)
  const beside = lines.filter(({ parent, kind }) => parent === line?.parent && kind === line?.kind)
  const above = beside[beside.findIndex(({ key }) => key === id) - 1]
  if (above) return t('outline.movedBelow', { title, above: titleOf(map, above.key, t) })
  const within = line?.parent
  return within === undefined || within.startsWith(':')
    ? t('outline.movedFirst', { title })
    : t('outline.movedFirstIn', { title, within: titleOf(map, within, t) })
}
