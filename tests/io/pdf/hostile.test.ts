import { readMap } from '../../../src/io/readMap'
import { describeDoor } from '../hostileSuite'
import { pdfOf } from './helpers'

describeDoor('PDF', { good: pdfOf, enter: bytes => readMap(bytes) })
