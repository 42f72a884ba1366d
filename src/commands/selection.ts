import type { Id } from '../model/ids'
import type { RecordTable } from '../model/journey'
import { kindOf } from '../model/operations/records'
import type { Desk } from './command'

/** What is selected, without what is gone meanwhile (somebody else may have removed it). */
export function selected(desk: Desk): readonly Id[] {
  return desk.session.getState().selection.filter(id => kindOf(desk.map.map, id) !== undefined)
}

/** The selected records of one kind. */
export function selectedOf(desk: Desk, kind: RecordTable): readonly Id[] {
  return selected(desk).filter(id => kindOf(desk.map.map, id) === kind)
}

/** The one selected record if there is just one and it is of one of the kinds. */
export function onlySelected(desk: Desk, ...kinds: RecordTable[]): Id | undefined {
  const [id, another] = selected(desk)
  if (id === undefined || another !== undefined) return undefined
  const kind = kindOf(desk.map.map, id)
  return kind && kinds.includes(kind) ? id : undefined
}

/** Selects records and brings the first of them into view. */
export function select(desk: Desk, ids: readonly Id[]): void {
  desk.session.setState({ selection: [...ids], reveal: ids[0] === undefined ? undefined : { id: ids[0] } })
}
