import { useLayoutEffect } from 'react'
import { useLocation } from 'wouter'
import type { Editor } from '../../store/editor'
import { isFace } from '../../store/sessionStore'

/**
 * The face on screen and the one that the address names are one, so that a link or a reload leads to the same face.
 *
 * @param address that of the map, without a face
 */
export function useFaceInAddress({ session }: Editor, address: string, named: string | undefined): void {
  const [, navigate] = useLocation()
  useLayoutEffect(() => {
    session.setState({ face: isFace(named) ? named : 'canvas' })
    // Not a page of its own in the history: back leads home, as it does from the canvas.
    return session.subscribe(({ face }, before) => {
      if (face !== before.face && face !== (named ?? 'canvas')) {
        navigate(face === 'canvas' ? address : `${address}/${face}`, { replace: true })
      }
    })
  }, [session, address, named, navigate])
}
