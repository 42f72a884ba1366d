import { type RefObject, useEffect, useRef } from 'react'
import { useSession } from '../../store/hooks'

/**
 * Puts the keyboard into the field that the session asks for, or into the title where what is selected has no such field.
 *
 * @param ready whether the panel shows what is selected by now; a request waits until it does
 */
export function useInspectRequests(panel: RefObject<HTMLElement | null>, ready: boolean): void {
  const inspect = useSession(session => session.inspect)
  const answered = useRef(inspect)
  useEffect(() => {
    if (!inspect || !ready || answered.current === inspect) return
    answered.current = inspect
    const find = (field: string) => panel.current?.querySelector(`[data-inspect="${field}"]`)
    const field = find(inspect.field) ?? find('title')
    if (field instanceof HTMLElement) field.focus()
  }, [inspect, ready, panel])
}
