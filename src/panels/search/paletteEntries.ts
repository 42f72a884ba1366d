import type { i18n, TFunction } from 'i18next'
import { type Command, canRun, type Desk } from '../../commands/command'
import { COMMANDS } from '../../commands/registry'
import type { WordKey } from '../../i18n'
import { sortedByOrder } from '../../model/order'

/** Something that the palette can do. */
export interface PaletteEntry {
  readonly id: string
  readonly icon: string
  /** As the screen says it, and as it is in English: found by both. */
  readonly name: string
  readonly english: string
  /** Words of its group, found by as well. */
  readonly group: string
  readonly key: string | undefined
  /** Why it cannot be done now; undefined if it can. */
  readonly hindrance: string | undefined
  run(): void
}

/** Everything that can be done with the map, and what could be if something else were selected or on screen. */
export function paletteEntries(desk: Desk, { t, getFixedT }: i18n): PaletteEntry[] {
  const english = getFixedT('en')
  const commands = COMMANDS.filter(({ id }) => id !== 'help.commands').map(
    (command): PaletteEntry => ({
      id: command.id,
      icon: command.icon,
      name: nameOf(command, t),
      english: nameOf(command, english),
      group: t(`commands.groups.${command.group}`),
      key: command.keys[0],
      hindrance: canRun(command, desk) ? undefined : hindranceOf(command, desk, t),
      // Asked again: closing the palette may have ended what was being typed.
      run: () => canRun(command, desk) && command.run(desk),
    }),
  )
  return [...commands, ...ways(desk, t, english)]
}

/** The names of some commands say enough in their menu and too little in a list of all. */
function nameOf({ id, label }: Command, t: TFunction): string {
  const name = t(label as WordKey)
  const [kind] = id.split('.')
  if (kind === 'tool') return t('search.tool', { tool: name })
  if (kind === 'face') return t('search.switchTo', { face: name })
  if (kind === 'lane') return t('search.switchLane', { lane: name })
  if (kind === 'emotion' && id !== 'emotion.none') return t('search.rate', { emotion: name })
  return name
}

function hindranceOf({ faces }: Command, desk: Desk, t: TFunction): string {
  const { face } = desk.session.getState()
  if (faces === undefined || faces.includes(face)) return t('search.notNow')
  return t('search.onlyOn', { faces: faces.map(name => t(`commands.face.${name}`)).join(', ') })
}

/** The ways to see the map: through the eyes of each persona, or of all. */
function ways({ map, session }: Desk, t: TFunction, english: TFunction): PaletteEntry[] {
  const { focus } = session.getState()
  const way = (id: string | undefined, words: (t: TFunction) => string): PaletteEntry => ({
    id: `focus.${id ?? ''}`,
    icon: id === undefined ? 'users' : 'eye',
    name: words(t),
    english: words(english),
    group: t('commands.groups.view'),
    key: undefined,
    hindrance: undefined,
    run: () => session.setState({ focus: id }),
  })
  const personas = sortedByOrder(map.map.personas)
    .filter(([id]) => id !== focus)
    .map(([id, { name }]) => way(id, t => t('search.seeAs', { name: name.trim() || t('common.untitled') })))
  return focus === undefined ? personas : [way(undefined, t => t('search.seeAsEveryone')), ...personas]
}
