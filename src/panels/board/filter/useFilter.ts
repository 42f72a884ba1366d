import { useTranslation } from 'react-i18next'
import type { Filter } from '../../../model/analysis/filter'
import { useDesk, useRecord, useSession } from '../../../store/hooks'
import { type Narrowing, narrowings } from './narrowings'

/** What the board shows, and the way to show something else. */
export function useFilter() {
  const { session } = useDesk()
  const filter = useSession(session => session.filter)
  return { filter, setFilter: (next: Filter) => session.setState({ filter: next }) }
}

/** The conditions under which the board shows things, in words. */
export function useNarrowings(): Narrowing[] {
  const { t } = useTranslation()
  const filter = useSession(session => session.filter)
  const persona = useRecord('personas', filter.persona)
  return narrowings(filter, persona && (persona.name.trim() || t('common.untitled')), t)
}
