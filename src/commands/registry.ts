import { cardCommands } from './cardCommands'
import { clipboardCommands } from './clipboardCommands'
import type { Command } from './command'
import { copyAsCommands } from './copyAsCommands'
import { editCommands } from './editCommands'
import { faceCommands } from './faceCommands'
import { importIntoCommands } from './importIntoCommands'
import { mapCommands } from './mapCommands'
import { moveCommands } from './moveCommands'
import { toolCommands } from './toolCommands'
import { viewCommands } from './viewCommands'

/** Every verb of the editor, in the order in which the help sheet lists them. */
export const COMMANDS: readonly Command[] = [
  ...toolCommands,
  ...cardCommands,
  ...editCommands,
  ...clipboardCommands,
  ...moveCommands,
  ...viewCommands,
  ...faceCommands,
  ...mapCommands,
  ...copyAsCommands,
  ...importIntoCommands,
]

const BY_ID = new Map(COMMANDS.map(command => [command.id, command]))

/** The command of that id. Ids are written in code, so a wrong one is a programmer's mistake and throws. */
export function commandOf(id: string): Command {
  const command = BY_ID.get(id)
  if (!command) throw new Error(`There is no command ${id}.`)
  return command
}
