import { addBoardLanes } from './from-1'
import type { Migration } from './migration'

/**
 * All steps, oldest first; the first is `from: 1`. To add one: a file `from-N.ts` beside this one, a line here, `SCHEMA`
 * raised in `journey.ts`, and a frozen file of the old schema as `tests/fixtures/schema-N.jatra.json`.
 */
export const MIGRATIONS: readonly Migration[] = [addBoardLanes]
