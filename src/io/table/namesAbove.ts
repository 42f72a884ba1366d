import type { Row } from './rows'

/** Rows that are looked at. */
const LOOKED_AT = 200
/** Letters: names are short. */
const LONG_NAME = 60

/**
 * Whether the first row is the names of columns, where none of them is a word that we know: each has another one, in letters
 * only, above a column in which nearly all has figures, or is an address.
 */
export function namesAbove(rows: readonly Row[]): boolean {
  const [first, ...rest] = rows.slice(0, LOOKED_AT)
  const names = first?.cells.map(cell => cell.trim()) ?? []
  const isNamed = names.every(name => /\p{L}/u.test(name) && name.length <= LONG_NAME && !isDatum(name))
  if (!isNamed || names.length < 2 || new Set(names).size < names.length || rest.length < 2) return false
  return names.some((_, column) => {
    const values = rest.flatMap(({ cells }) => cells[column]?.trim() || [])
    return values.length > 1 && values.filter(isDatum).length > values.length * 0.8
  })
}

function isDatum(cell: string): boolean {
  return /\p{Nd}|\S@\S/u.test(cell)
}
