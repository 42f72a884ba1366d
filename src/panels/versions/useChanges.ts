import { useEffect, useState } from 'react'
import { idle } from '../../commands/idle'
import type { Version } from '../../commands/versions/versions'
import { type ChangeCount, countChanges } from '../../model/analysis/countChanges'
import { useDesk } from '../../store/hooks'
import { useEditorActions } from '../editorActions'

/** What changed; `unknown` if it cannot be told, undefined until it is. */
export type Changes = readonly ChangeCount[] | 'unknown' | undefined

/** What changed from one version to a later one, looked up once it `isShown`. */
export function useChanges(earlier: Version | undefined, later: Version, isShown: boolean): Changes {
  const { versions } = useEditorActions()
  const [changes, setChanges] = useState<Changes>()
  const [from, to] = [earlier?.id, later.id]
  useEffect(() => {
    if (!isShown || from === undefined) return
    let isStale = false
    void versions.changes(from, to).then(counts => {
      if (!isStale) setChanges(counts ?? 'unknown')
    })
    return () => {
      isStale = true
    }
  }, [versions, from, to, isShown])
  return changes
}

/** What changed since a version, as the map was when that was asked. */
export function useChangesSince(version: Version | undefined): Changes {
  const { map } = useDesk()
  const { versions } = useEditorActions()
  const [changes, setChanges] = useState<Changes>()
  const id = version?.id
  useEffect(() => {
    if (id === undefined) return
    let isStale = false
    const look = async () => {
      const read = await versions.read(id)
      await idle()
      if (!isStale) setChanges(read.ok ? countChanges(read.map, map.map) : 'unknown')
    }
    void look()
    return () => {
      isStale = true
    }
  }, [map, versions, id])
  return changes
}
