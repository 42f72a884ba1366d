import canvas from './canvas'
import list from './list'
import log from './log'
import markdown from './markdown'
import mermaid from './mermaid'
import ojf from './ojf'
import table from './table'

/** What readers of files warn of, by format. */
export default { canvas, list, log, markdown, mermaid, ojf, table }
