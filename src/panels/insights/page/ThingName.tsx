import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useLive } from '../../../store/hooks'

/** The title of a touchpoint or stage, as it is now. */
export function ThingName({ id }: { id: Id }) {
  const { t } = useTranslation()
  const title = useLive(
    [`touchpoints/${id}`, `stages/${id}`],
    ({ map }) => (map.touchpoints.get(id) ?? map.stages.get(id))?.title,
  )
  return title?.trim() || t('common.untitled')
}
