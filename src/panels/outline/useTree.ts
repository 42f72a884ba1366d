import { useMemo } from 'react'
import { type OutlineLine, outlineOf, unfolded } from '../../model/outline/outlineOf'
import { useLive, useSession } from '../../store/hooks'
import type { MapStore } from '../../store/mapStore'
import type { Topic } from '../../store/topics'
import { useOutlineState } from './outliner'
import type { Tree } from './treeKeys'

const TOPICS: readonly Topic[] = [
  'personas/*',
  'stages/*',
  'touchpoints/*',
  'annotations/*',
  'links/*',
  'notes/set',
  'lanes/*',
]
const read = ({ map }: MapStore): OutlineLine[] => outlineOf(map)

/** Most edits leave the lines as they are: then those who draw them are not woken. */
function sameLines(before: readonly OutlineLine[], now: readonly OutlineLine[]): boolean {
  return before.length === now.length && before.every((line, index) => sameLine(line, now[index]!))
}

function sameLine(a: OutlineLine, b: OutlineLine): boolean {
  return (
    a.key === b.key &&
    a.kind === b.kind &&
    a.parent === b.parent &&
    a.position === b.position &&
    a.siblings === b.siblings &&
    a.children === b.children
  )
}

/** The lines that are to be seen, and the one on which the keyboard is: the last selected, else a branch, else the first. */
export function useTree(): Tree {
  const all = useLive(TOPICS, read, sameLines)
  const folded = useOutlineState(state => state.folded)
  const branch = useOutlineState(state => state.branch)
  const selected = useSession(session => session.selection.at(-1))
  const lines = useMemo(() => unfolded(all, folded), [all, folded])
  const current = useMemo(() => {
    const find = (key: string | undefined) =>
      key === undefined ? undefined : lines.find(line => line.key === key)
    // There is always one: the branch of personas.
    return find(selected) ?? find(branch) ?? lines[0]!
  }, [lines, selected, branch])
  return useMemo(() => ({ lines, current }), [lines, current])
}
