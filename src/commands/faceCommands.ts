import { FACES, type Face } from '../store/sessionStore'
import type { Command } from './command'
import { selectedOf } from './selection'

const ICONS: Readonly<Record<Face, string>> = {
  canvas: 'waypoints',
  board: 'table-2',
  insights: 'chart-column',
  outline: 'list-tree',
}

/** Turns the map to one of its faces. */
function face(name: Face, index: number): Command {
  return {
    id: `face.${name}`,
    label: `commands.face.${name}`,
    icon: ICONS[name],
    group: 'view',
    // Hardly any browser or system has a use of its own for this.
    keys: [`mod+alt+${index + 1}`],
    enabled: () => true,
    run: desk => desk.session.setState({ face: name, editing: undefined, annotating: undefined }),
  }
}

/** From the selected stage, or that of the selected card; else from the beginning. */
const present: Command = {
  id: 'map.present',
  label: 'commands.map.present',
  icon: 'presentation',
  group: 'map',
  keys: ['shift+P'],
  enabled: () => true,
  run: desk => {
    const [card] = selectedOf(desk, 'touchpoints')
    const stage = selectedOf(desk, 'stages')[0] ?? (card && desk.map.map.touchpoints.get(card)?.place[0])
    desk.session.setState({ presenting: { stage } })
  },
}

const palette: Command = {
  id: 'help.commands',
  label: 'commands.help.commands',
  icon: 'command',
  group: 'help',
  keys: ['mod+K'],
  inFields: true,
  enabled: () => true,
  run: desk => desk.session.setState({ dialog: { name: 'commands' } }),
}

const search: Command = {
  id: 'map.search',
  label: 'commands.map.search',
  icon: 'search',
  group: 'map',
  keys: ['mod+F'],
  // The whole map is what is meant there too. In the search itself the browser's own search of the page opens.
  inFields: true,
  enabled: () => true,
  run: desk => desk.session.setState({ dialog: { name: 'search' } }),
}

export const faceCommands: readonly Command[] = [...FACES.map(face), present, search, palette]
