import type { Id } from '../../../model/ids'
import type { Board } from './board'

export function isFolded({ desk }: Board, stage: Id): boolean {
  return desk.session.getState().collapsed.includes(stage)
}

/** Folds the column of a stage, or opens it again. */
export function toggleFold({ desk }: Board, stage: Id): void {
  const { collapsed } = desk.session.getState()
  desk.session.setState({
    collapsed: collapsed.includes(stage) ? collapsed.filter(id => id !== stage) : [...collapsed, stage],
  })
}
