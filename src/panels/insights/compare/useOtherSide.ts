import { useEffect, useState } from 'react'
import { readMapFile } from '../../../commands/importMap'
import type { WordKey } from '../../../i18n'
import type { JourneyMap } from '../../../model/journey'
import { type EditorActions, useEditorActions } from '../../editorActions'
import type { OtherSide } from './otherSide'
import { refusalReason, storageReason } from './reasons'

export type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly map: JourneyMap }
  /** The key of the words that say why. */
  | { readonly state: 'failed'; readonly reason: WordKey }

/** The map of the other side, read anew each time that it is chosen or the page is opened. */
export function useOtherSide(other: OtherSide): Reading {
  const actions = useEditorActions()
  const [done, setDone] = useState<{ readonly of: OtherSide; readonly reading: Reading }>()
  useEffect(() => {
    let isStale = false
    void read(other, actions).then(reading => {
      if (!isStale) setDone({ of: other, reading })
    })
    return () => {
      isStale = true
    }
  }, [other, actions])
  return done?.of === other ? done.reading : { state: 'reading' }
}

async function read(other: OtherSide, { readMap, versions }: EditorActions): Promise<Reading> {
  if (other.kind === 'version') {
    const version = await versions.read(other.id)
    if (version.ok) return { state: 'read', map: version.map }
    return { state: 'failed', reason: `versions.refused.${version.reason}` }
  }
  if (other.kind === 'map') {
    try {
      return { state: 'read', map: await readMap(other.id) }
    } catch (error) {
      return { state: 'failed', reason: storageReason(error) }
    }
  }
  const opened = await readMapFile(other.file)
  return opened.ok
    ? { state: 'read', map: opened.map }
    : { state: 'failed', reason: refusalReason(opened.reason) }
}
