import { useState } from 'react'
import { pathPersona } from '../../model/analysis/path'
import type { Id } from '../../model/ids'
import { useFocusedPersona, useLive, useSession } from '../../store/hooks'
import { firstKey, indexOfKey, type Slide, slideKey, slidesOf } from './slides'

export interface Presented {
  readonly slides: readonly Slide[]
  readonly index: number
  readonly slide: Slide
  /** Whose path is walked after the whole. */
  readonly persona: Id | undefined
  /** Goes to a slide by its index; beyond the ends: to the end. */
  go(index: number): void
  choosePersona(persona: Id): void
}

/** Where a presentation is. It stays at what it is about while the map changes under it. */
export function usePresentation(): Presented {
  const begun = useSession(session => session.presenting?.stage)
  const focus = useFocusedPersona()
  const [chosen, setChosen] = useState<Id>()
  const persona = useLive(['personas/*'], ({ map }) => pathPersona(map, chosen ?? focus))
  const slides = useLive(
    ['stages/*', 'touchpoints/*', 'lanes/*', 'links/*', 'personas/*', 'ratings/*'],
    ({ map }) => slidesOf(map, persona),
  )
  const [at, setAt] = useState(() => {
    const key = firstKey(slides, begun)
    return { key, index: indexOfKey(slides, key, 0) }
  })
  const index = indexOfKey(slides, at.key, at.index)
  const go = (to: number) => {
    const next = Math.max(0, Math.min(to, slides.length - 1))
    setAt({ key: slideKey(slides[next]!), index: next })
  }
  const choosePersona = (persona: Id) => {
    setChosen(persona)
    // The paths have their first step in common at least; begin with it.
    const whole = slides.findIndex(({ kind }) => kind === 'whole')
    setAt({ key: '', index: whole + 1 })
  }
  return { slides, index, slide: slides[index]!, persona, go, choosePersona }
}
