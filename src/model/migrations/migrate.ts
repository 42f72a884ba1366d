import { SCHEMA } from '../journey'
import { isObject, type JsonObject } from '../opening/plain'
import { MIGRATIONS } from './index'
import type { Migration } from './migration'

/** The schema that a release writes and the steps that lead to it. */
export interface Release {
  readonly schema: number
  readonly migrations: readonly Migration[]
}

export const THIS_RELEASE: Release = { schema: SCHEMA, migrations: MIGRATIONS }

export type Migrated =
  | { readonly ok: true; readonly file: JsonObject }
  | { readonly ok: false; readonly reason: 'failed-migration'; readonly detail: string }

/**
 * Brings a file of schema `from` to the schema of the release, step by step. Never throws: a step that is missing, throws
 * or gives no object is named in `detail`.
 */
export function migrate(file: JsonObject, from: number, release = THIS_RELEASE): Migrated {
  let migrated = file
  for (let schema = from; schema < release.schema; schema++) {
    const step = release.migrations.find(migration => migration.from === schema)
    if (!step) return failed(`no step leads from schema ${schema} to ${schema + 1}`)
    try {
      migrated = step.up(migrated)
    } catch (error) {
      return failed(`step ${schema} (${step.name}): ${error instanceof Error ? error.message : 'threw'}`)
    }
    if (!isObject(migrated)) return failed(`step ${schema} (${step.name}) gave no file`)
    migrated = { ...migrated, schema: schema + 1 }
  }
  return { ok: true, file: migrated }
}

function failed(detail: string): Migrated {
  return { ok: false, reason: 'failed-migration', detail }
}
