import type { Id } from '../../../model/ids'

/** Brings the head of a lane into view once the board has drawn it, and gives it the keyboard if that is asked for. */
export function seeLane(lane: Id, focus = false): void {
  // The board is drawn after this event and laid out before the frame after the next.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      // Ids hold letters, digits, hyphens and underscores (`cleanId`): nothing to escape.
      const head = document.querySelector(`[data-lane-head="${lane}"]`)
      head?.scrollIntoView({ block: 'nearest' })
      const button = head?.querySelector('button')
      if (focus) button?.focus({ preventScroll: true })
    }),
  )
}
