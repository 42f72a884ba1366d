import { DEFAULT_THEME } from '@mantine/core'
import { resolveVariables } from '../../../ui/theme'

/** Paper is white: whatever the theme of the screen, the page is printed in the colours of the light one. */
export function PrintColours() {
  const { light } = resolveVariables(DEFAULT_THEME)
  const colours = Object.entries(light).map(([name, value]) => `${name}:${value}`)
  // Twice `:root`, so that it outweighs the theme's own rule.
  return (
    <style>{`@media print{:root:root[data-mantine-color-scheme]{color-scheme:light;${colours.join(';')}}}`}</style>
  )
}
