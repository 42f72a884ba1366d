import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import { JumpButton } from '../page/JumpButton'
import type { Side } from './useComparison'

/** Something of one of the two maps by its name; it leads to its place if it is on the open one. */
export function ThingOf({ side, id }: { side: Side; id: Id }) {
  const { t } = useTranslation()
  const name = titleIn(side.map, id) || t('common.untitled')
  return side.isThis ? <JumpButton to={id}>{name}</JumpButton> : <span>{name}</span>
}

/** The title of a stage, touchpoint or persona, or the text of an annotation; empty if it has none. */
export function titleIn(map: JourneyMap, id: Id): string {
  const title =
    (map.touchpoints.get(id) ?? map.stages.get(id))?.title ??
    map.annotations.get(id)?.text ??
    map.personas.get(id)?.name
  return title?.trim() ?? ''
}
