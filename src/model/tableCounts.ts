import { type JourneyMap, TABLES, type TableName } from './journey'

/** How many there are of each kind. */
export function tableCounts(map: JourneyMap): Record<TableName, number> {
  return Object.fromEntries(TABLES.map(table => [table, map[table].size])) as Record<TableName, number>
}
