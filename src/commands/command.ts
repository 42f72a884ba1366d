import type { Geometry } from '../model/layout/geometry'
import type { ImageStore } from '../store/imageStore'
import type { MapStore } from '../store/mapStore'
import type { Face, SessionStore } from '../store/sessionStore'

/*
 * The app's verbs as data. The toolbar, menus, the palette, the keys and the help sheet are views of this one list, so a
 * new verb appears in all of them and none can disagree about what it does or whether it can be done now.
 */

/** What a command works on: one open map and this tab's view of it. */
export interface Desk {
  readonly map: MapStore
  readonly session: SessionStore
  readonly images: ImageStore
  /** The geometry as it is now, for moving by slots and for what is near. */
  geometry(): Geometry
}

export type CommandGroup = 'tools' | 'edit' | 'select' | 'card' | 'annotate' | 'view' | 'map' | 'help'

export interface Command {
  readonly id: string
  /** Key of its words in `i18n` (`commands.…`). */
  readonly label: string
  /** Name of its icon (lucide, kebab-case). */
  readonly icon: string
  readonly group: CommandGroup
  /** Keys that run it, as `mod+shift+Z`, `alt+ArrowLeft`, `1`; mod is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys: readonly string[]
  /** The browser tells of these keys by an event of their own (`copy`, `paste`), so a press is not to be caught. */
  readonly byEvent?: boolean
  /** Runs by its key also while a text field has the keyboard. */
  readonly inFields?: boolean
  /** The faces on which it means something; absent is all of them. */
  readonly faces?: readonly Face[]
  /** Whether it can be done now; a dry run that changes nothing. Ask `canRun`, which knows of faces too. */
  enabled(desk: Desk): boolean
  run(desk: Desk): void
}

/** The faces on which cards, stages and personas can be edited. */
export const EDITING_FACES: readonly Face[] = ['canvas', 'board', 'outline']

/** Whether a command can be run now, on the face that is on screen. */
export function canRun(command: Command, desk: Desk): boolean {
  const { face } = desk.session.getState()
  return (command.faces?.includes(face) ?? true) && command.enabled(desk)
}

/** The commands with the faces that they are for. */
export function onFaces(faces: readonly Face[], commands: readonly Command[]): Command[] {
  return commands.map(command => ({ ...command, faces }))
}
