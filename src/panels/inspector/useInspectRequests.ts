import { type RefObject, useEffect } from 'react'
import { useSession } from '../../store/hooks'

/** Puts the keyboard into the field that the session asks for; into the title where what is selected has no such field. */
export function useInspectRequests(panel: RefObject<HTMLElement | null>): void {
  const inspect = useSession(session => session.inspect)
  useEffect(() => {
    if (!inspect) return
    const find = (field: string) => panel.current?.querySelector(`[data-inspect="${field}"]`)
    const field = find(inspect.field) ?? find('title')
    if (field instanceof HTMLElement) field.focus()
  }, [inspect, panel])
}
