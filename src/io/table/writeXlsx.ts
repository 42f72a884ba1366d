import type { JourneyMap } from '../../model/journey'
import type { Bytes } from '../format'
import type { SheetWords } from '../words/sheetWords'
import { fitting } from './cell'
import { longColumns } from './longTable'
import { indexOf, type MapIndex } from './mapIndex'
import { aboutSheet } from './sheets/aboutSheet'
import { annotationsSheet } from './sheets/annotationsSheet'
import { carriedSheet } from './sheets/carriedSheet'
import { linksSheet } from './sheets/linksSheet'
import { personasSheet } from './sheets/personasSheet'
import { ratingsSheet } from './sheets/ratingsSheet'
import { fitted, sheetOut } from './sheets/recordSheet'
import { stagesSheet } from './sheets/stagesSheet'
import { TOUCHPOINTS_SHEET } from './sheets/touchpointsSheet'
import { type SheetOut, writeWorkbook } from './workbook/writeWorkbook'

/** A workbook with a sheet for each kind of thing, and the whole map on one that is hidden. */
export async function writeXlsx(map: JourneyMap, words: SheetWords, now: Date): Promise<Bytes> {
  const index = indexOf(map)
  const sheets = [
    touchpointsSheet(index),
    sheetOut(stagesSheet(index)),
    sheetOut(personasSheet(index)),
    sheetOut(annotationsSheet(index)),
    ratingsSheet(index),
    sheetOut(linksSheet(index)),
    aboutSheet(index, now, words),
    carriedSheet(map),
  ]
  return writeWorkbook(sheets, { title: map.meta.title, now })
}

function touchpointsSheet(index: MapIndex): SheetOut {
  const columns = longColumns(index)
  return {
    name: TOUCHPOINTS_SHEET,
    columns: columns.map(({ header, width, oneLine }) => ({ header: fitting(header), width, oneLine })),
    rows: index.cards.map(card => columns.map(column => fitted(column.cell(card)))),
    // Up to the title of the touchpoint.
    frozen: columns.findIndex(({ header }) => header === 'touchpoint') + 1,
  }
}
