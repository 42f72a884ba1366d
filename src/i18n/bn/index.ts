import canvas from './canvas'
import changes from './changes'
import commands from './commands'
import common from './common'
import editor from './editor'
import exporting from './exporting'
import inspector from './inspector'
import library from './library'

/** All words of the language, by the room that says them. */
export default { common, canvas, changes, commands, editor, exporting, inspector, library }
