import { type ColumnsQuestion, EVENT_ROLES, TOUCHPOINT_ROLES } from '../io/question'

/** All that a column of such a table can hold, in the order in which it is offered. */
export function columnRoles(
  of: ColumnsQuestion['of'],
): NonNullable<ColumnsQuestion['columns'][number]['role']>[] {
  return of === 'events' ? [...EVENT_ROLES] : [...TOUCHPOINT_ROLES]
}
