import { useMemo, useState } from 'react'
import { type SeenBoard, seenBoard } from '../../commands/seenBoard'
import type { JourneyMap } from '../../model/journey'
import { useDesk } from '../../store/hooks'

/** The board as it was on screen when the dialog opened; undefined if all of it was shown. */
export function useSeenBoard(map: JourneyMap, copy: JourneyMap): SeenBoard | undefined {
  const { session } = useDesk()
  const [seen] = useState(session.getState)
  return useMemo(() => seenBoard(map, copy, seen), [map, copy, seen])
}
