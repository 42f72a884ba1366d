import canvas from './canvas'
import list from './list'
import log from './log'
import markdown from './markdown'
import mermaid from './mermaid'
import observed from './observed'
import ojf from './ojf'
import refused from './refused'
import table from './table'

export default { canvas, list, log, markdown, mermaid, observed, ojf, refused, table }
