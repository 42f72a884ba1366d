import type { Id } from '../../model/ids'
import { outlineOf } from '../../model/outline/outlineOf'
import type { Outliner } from './outliner'
import { setFolded } from './outlineState'

/** Puts the keyboard on a line, which may be a branch. */
export function selectLine({ desk, state }: Outliner, key: string | undefined): void {
  const isBranch = key?.startsWith(':')
  state.setState({ branch: isBranch ? key : undefined })
  desk.session.setState({ selection: key === undefined || isBranch ? [] : [key] })
}

/** Where to go on when a line goes: the one of its level above it, or else below it, or else the one that it is in. */
export function neighbourOf({ desk }: Outliner, id: Id): string | undefined {
  const lines = outlineOf(desk.map.map)
  const line = lines.find(({ key }) => key === id)
  const beside = lines.filter(({ parent }) => parent === line?.parent)
  const at = beside.findIndex(({ key }) => key === id)
  return beside[at - 1]?.key ?? beside[at + 1]?.key ?? line?.parent
}

/** Shows a line that may be hidden below folded ones. */
export function unfoldAround({ desk, state }: Outliner, id: Id): void {
  const { folded } = state.getState()
  if (folded.size === 0) return
  const parents = new Map(outlineOf(desk.map.map).map(({ key, parent }) => [key, parent]))
  const above: string[] = []
  for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent)) above.push(parent)
  if (above.some(key => folded.has(key))) setFolded(state, above, false)
}
