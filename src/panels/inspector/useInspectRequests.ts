import { type RefObject, useEffect } from 'react'
import { useDesk, useSession } from '../../store/hooks'

/**
 * Puts the keyboard into the field that the session asks for, or into the title where what is selected has no such field.
 *
 * @param ready whether the panel shows what is selected by now; a request waits until it does
 */
export function useInspectRequests(panel: RefObject<HTMLElement | null>, ready: boolean): void {
  const { session } = useDesk()
  const inspect = useSession(session => session.inspect)
  useEffect(() => {
    if (!inspect || !ready) return
    const find = (field: string) => panel.current?.querySelector(`[data-inspect="${field}"]`)
    const field = find(inspect.field) ?? find('title')
    if (field instanceof HTMLElement) field.focus()
    // Answered: while one waits, the map does not take the keyboard.
    session.setState({ inspect: undefined })
  }, [inspect, ready, panel, session])
}
