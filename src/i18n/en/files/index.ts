import html from './html'
import pptx from './pptx'
import print from './print'
import sheets from './sheets'

/** The words that files say beside the map's own, by format. */
export default { html, pptx, print, sheets }
