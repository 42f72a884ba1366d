import type { Command } from './command'
import { printing } from './printMap'

const exporting: Command = {
  id: 'map.export',
  label: 'commands.map.export',
  icon: 'upload',
  group: 'map',
  keys: ['mod+shift+E'],
  enabled: () => true,
  run: desk => desk.session.setState({ dialog: { name: 'export' } }),
}

const durability: Command = {
  id: 'map.durability',
  label: 'commands.map.durability',
  icon: 'shield-check',
  group: 'map',
  keys: [],
  // Of a version there is nothing to save.
  enabled: desk => desk.session.getState().version === undefined,
  run: desk => desk.session.setState({ dialog: { name: 'durability' } }),
}

const versions: Command = {
  id: 'map.versions',
  label: 'commands.map.versions',
  icon: 'history',
  group: 'map',
  keys: ['mod+alt+H'],
  enabled: () => true,
  run: desk => desk.session.setState({ dialog: { name: 'versions' } }),
}

const shortcuts: Command = {
  id: 'help.shortcuts',
  label: 'commands.help.shortcuts',
  icon: 'keyboard',
  group: 'help',
  keys: ['?'],
  enabled: () => true,
  run: desk => desk.session.setState({ dialog: { name: 'shortcuts' } }),
}

export const mapCommands: readonly Command[] = [exporting, printing, versions, durability, shortcuts]
