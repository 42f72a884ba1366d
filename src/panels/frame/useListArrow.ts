import { useMediaQuery } from '@mantine/hooks'

/**
 * Whether Undo and Redo have an arrow beside them for their list. Where the bar is short, the title of the map needs the
 * room more; and a finger has no use for so small a target: there a long press does it, or the menu of what is needed seldom.
 */
export function useListArrow(): boolean {
  return useMediaQuery('(min-width: 1200px) and (pointer: fine)', undefined, {
    getInitialValueInEffect: false,
  })
}
