import { useEffect, useState } from 'react'
import { factsOf, gradeOf, type Situation } from '../../commands/safety'
import { type CopyState, useCopiesOut, useLinkedFolder } from '../../store/copiesOut'
import { useDesk, useSaving } from '../../store/hooks'
import { useBrowserFacts, useSafekeeping } from '../../store/safekeeping'

/** How safe the open map is, as it is known now; `ask` asks the browser to keep it. */
export function useMapSafety() {
  const { durable, second, host } = useSafekeeping()
  const { facts: browser, refused, ask } = useBrowserFacts()
  const saving = useSaving()
  const folder = useLinkedFolder()
  const copies = [useCopyState()]
  const size = useSize()
  const situation: Situation = { durable, second, host, browser, refused, saving, folder, copies, size }
  return { grade: gradeOf(situation), facts: factsOf(situation), browser, saving, folder, ask }
}

function useCopyState(): CopyState {
  const { id } = useDesk().map
  const { watch } = useCopiesOut()
  const [state, setState] = useState<CopyState>({ isCurrent: false })
  useEffect(() => watch(id, setState), [watch, id])
  return state
}

/** Bytes that the map takes; undefined until it is measured. */
function useSize(): number | undefined {
  const { id } = useDesk().map
  const { sizes } = useSafekeeping()
  const [size, setSize] = useState<number>()
  useEffect(() => {
    let left = false
    const measure = async () => {
      const own = (await sizes()).find(({ map }) => map === id)
      if (own && !left) setSize(own.log + own.images + own.versions)
    }
    // A full disk may still be read; one that may not has more to say than this figure.
    measure().catch(() => {})
    return () => {
      left = true
    }
  }, [sizes, id])
  return size
}
