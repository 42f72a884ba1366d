import { readMap } from '../../../src/io/readMap'
import { FORMATS } from '../../../src/io/registry'
import { writeWorkbook } from '../../../src/io/table/workbook/writeWorkbook'
import { toFile } from '../../../src/model/file'
import type { JourneyMap } from '../../../src/model/journey'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesIn } from '../helpers'
import { describeDoor } from '../hostileSuite'

const written = (id: 'csv' | 'xlsx') => async (map: JourneyMap) =>
  bytesIn(await FORMATS[id].write!(map, writeOptions))

describeDoor('tables that are text', { good: written('csv'), enter: bytes => readMap(bytes) })

describeDoor('workbooks', {
  good: written('xlsx'),
  wrap: json =>
    writeWorkbook(
      [
        {
          name: 'Jatra',
          columns: [{ header: 'jatra', width: 9 }],
          rows: Array.from({ length: Math.ceil(json.length / 30_000) }, (_, index) => [
            json.slice(index * 30_000, (index + 1) * 30_000),
          ]),
        },
      ],
      { title: '', now: writeOptions.now },
    ),
  plain: map => toFile(map),
  enter: bytes => readMap(bytes),
})
