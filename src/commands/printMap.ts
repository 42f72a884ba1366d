import type { Command } from './command'

/** Paper is made in a dialog of its own: the browser's print of the page would show the screen. */
export const printing: Command = {
  id: 'map.print',
  label: 'commands.map.print',
  icon: 'printer',
  group: 'map',
  keys: ['mod+P'],
  // Whoever types and presses it wants the map on paper, not the page with its bars.
  inFields: true,
  enabled: () => true,
  run: desk => desk.session.setState({ dialog: { name: 'print' } }),
}
