import type { Bytes } from '../../../src/io/format'
import { Told } from '../../../src/io/table/told'
import { withWorkbook } from '../../../src/io/table/workbook/readWorkbook'
import { writeWorkbook } from '../../../src/io/table/workbook/writeWorkbook'
import { xlsx } from '../../../src/io/table/xlsx'
import type { JourneyMap } from '../../../src/model/journey'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesIn } from '../helpers'

/** A sheet as somebody sees it: cells by header and row. */
export interface SeenSheet {
  readonly titles: string[]
  rows: string[][]
  /** Writes into the cell of the row whose first such cell says so: `set({ touchpoint: 'Pay' }, 'owner', 'Ana')`. */
  set(where: Readonly<Record<string, string>>, header: string, text: string): void
  find(where: Readonly<Record<string, string>>): string[]
  add(cells: Readonly<Record<string, string>>): void
}

/** The workbook of a map after somebody has been at it in a program for spreadsheets. */
export async function editedWorkbook(
  map: JourneyMap,
  edit: (sheets: Record<string, SeenSheet>) => void,
): Promise<Bytes> {
  const sheets: Record<string, SeenSheet> = {}
  await withWorkbook(await workbookOf(map), async opened => {
    for (const sheet of opened) {
      const [head, ...rows] = await sheet.rows(new Told())
      sheets[sheet.name] = seen(
        [...(head?.cells ?? [])],
        rows.map(({ cells }) => [...cells]),
      )
    }
  })
  edit(sheets)
  return writeWorkbook(
    Object.entries(sheets).map(([name, { titles, rows }]) => ({
      name,
      columns: titles.map(header => ({ header, width: 10 })),
      rows,
    })),
    { title: '', now: writeOptions.now },
  )
}

export async function workbookOf(map: JourneyMap): Promise<Bytes> {
  return bytesIn(await xlsx.write!(map, writeOptions))
}

function seen(titles: string[], rows: string[][]): SeenSheet {
  const at = (header: string) => {
    const column = titles.indexOf(header)
    if (column < 0) throw new Error(`There is no column ${header}.`)
    return column
  }
  return {
    titles,
    rows,
    find(where) {
      const row = this.rows.find(cells =>
        Object.entries(where).every(([header, text]) => cells[at(header)] === text),
      )
      if (!row) throw new Error(`There is no row with ${JSON.stringify(where)}.`)
      return row
    },
    set(where, header, text) {
      const row = this.find(where)
      while (row.length <= at(header)) row.push('')
      row[at(header)] = text
    },
    add(cells) {
      this.rows.push(titles.map(title => cells[title] ?? ''))
    },
  }
}
