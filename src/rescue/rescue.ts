import { rescuePage } from './rescuePage'
import { survey } from './survey'
import { firstLanguage } from './words'

const page = rescuePage(document.body, firstLanguage())
void survey().then(page.show)
