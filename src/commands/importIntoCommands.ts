import type { Command } from './command'

/** Asks for files whose maps are to go into this one. Who shows what they hold answers to the dialog (`useImportInto`). */
const importFiles: Command = {
  id: 'map.import',
  label: 'commands.map.import',
  icon: 'file-input',
  group: 'map',
  keys: [],
  enabled: desk => !desk.map.readOnly,
  run: desk => desk.session.setState({ dialog: { name: 'import' } }),
}

export const importIntoCommands: readonly Command[] = [importFiles]
