import html from './html'
import pptx from './pptx'
import print from './print'
import sheets from './sheets'

export default { html, pptx, print, sheets }
