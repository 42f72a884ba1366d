import type { Tool } from '../store/sessionStore'
import type { Command } from './command'

/** Choosing a tool, by its letter. Enter then places what it makes without a pointer (`card.enter`). */
function tool(name: Tool, key: string, icon: string, changesMap: boolean): Command {
  return {
    id: `tool.${name}`,
    label: `commands.tool.${name}`,
    icon,
    group: 'tools',
    keys: [key],
    faces: ['canvas'],
    enabled: desk => !(changesMap && desk.map.readOnly),
    run: desk => desk.session.setState({ tool: name, linkFrom: undefined }),
  }
}

export const toolCommands: readonly Command[] = [
  tool('select', 'V', 'mouse-pointer-2', false),
  tool('hand', 'H', 'hand', false),
  tool('persona', 'P', 'user', true),
  tool('stage', 'S', 'columns-3', true),
  tool('touchpoint', 'T', 'square-plus', true),
  tool('link', 'L', 'spline', true),
  tool('note', 'N', 'sticky-note', true),
]
