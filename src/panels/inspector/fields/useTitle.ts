import type { KeyboardEvent } from 'react'
import { useDesk } from '../../../store/hooks'
import { composes } from '../../../ui/composes'
import { leave } from '../leave'
import type { TypedTextProps } from './TypedText'

/** What every title has: large letters, found by the request for the title, and Enter is done rather than a new line. */
export function useTitle(): Pick<TypedTextProps, 'look' | 'inspect' | 'onKeyDown'> {
  const desk = useDesk()
  return {
    look: 'title',
    inspect: 'title',
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || composes(event)) return
      event.preventDefault()
      leave(desk)
    },
  }
}
