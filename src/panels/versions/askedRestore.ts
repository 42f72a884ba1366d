import { useEffect } from 'react'
import type { Id } from '../../model/ids'
import { useDesk, useSession } from '../../store/hooks'
import type { ViewedVersion } from '../../store/sessionStore'
import { useRestore } from './useRestore'

/** What was asked for on the page of a version, which has no map that could be changed, until the map's own page is there. */
let asked: { readonly map: Id; readonly version: ViewedVersion } | undefined

export function askToRestore(map: Id, version: ViewedVersion): void {
  asked = { map, version }
}

/** The map's page was left: what it was still to do must not be done the next time that the map is opened. */
export function forgetAskedRestore(): void {
  asked = undefined
}

/** Does what was asked for, once. */
export function useAskedRestore(): void {
  const { map } = useDesk()
  const isNow = useSession(({ version }) => version === undefined)
  const restore = useRestore()
  useEffect(() => {
    if (!isNow || asked?.map !== map.id) return
    const { version } = asked
    asked = undefined
    void restore(version)
  }, [map, isNow, restore])
}
