import { useViewportSize } from '@mantine/hooks'

/**
 * The unit of a slide in CSS pixels, as `--u` in the style sheets: it grows with the screen, so that what is read from the
 * tenth row on a laptop's projector is read from there on a wall. For what is sized by attributes.
 */
export function useUnit(): number {
  const { width, height } = useViewportSize()
  return Math.max(9, Math.min(width / 100, height * 0.0178, 26))
}
