import { type Command, canRun, type Desk } from './command'
import { type KeyPress, keyOf } from './keys'
import { COMMANDS } from './registry'

/** The command that answers to a press and can be done now. */
export function commandFor(press: KeyPress, desk: Desk): Command | undefined {
  const key = keyOf(press)
  return COMMANDS.find(command => !command.byEvent && command.keys.includes(key) && canRun(command, desk))
}
