import { useEffect, useState } from 'react'
import type { Version } from '../../commands/versions/versions'
import { useEditorActions } from '../editorActions'

/** The versions of the open map, the latest first; undefined until they are known. */
export function useVersions(): readonly Version[] | undefined {
  const { versions } = useEditorActions()
  const [listed, setListed] = useState<readonly Version[]>()
  useEffect(() => versions.watch(setListed), [versions])
  return listed
}
