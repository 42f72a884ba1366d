import type { CopyShape } from '../store/sessionStore'
import type { Command } from './command'
import { COPY_SHAPES } from './copyAs'

const ICONS: Readonly<Record<CopyShape, string>> = {
  picture: 'image',
  table: 'table',
  mermaid: 'workflow',
  mermaidBlock: 'workflow',
  markdown: 'heading',
}

/** Asks for it only: the words of the file and the look of the picture are the screen's. */
function copyCommand(shape: CopyShape): Command {
  return {
    id: `copyAs.${shape}`,
    label: `commands.copyAs.${shape}`,
    icon: ICONS[shape],
    group: 'map',
    keys: [],
    enabled: () => true,
    run: desk => desk.session.setState({ copying: { as: shape } }),
  }
}

/** The selection, or with none the whole map, on the clipboard in the shape of another program. */
export const copyAsCommands: readonly Command[] = COPY_SHAPES.map(copyCommand)
