import { createContext, useContext } from 'react'
import type { Backups } from '../../commands/backup/backups'

/** What home and import ask of backups. */
export interface BackupDesk {
  /** Undefined where nobody has handed them in (one component by itself). */
  readonly backups: Backups | undefined
  /** Shows what a backup holds, and what restoring it would do. */
  restore(file: File): void
}

export const BackupContext = createContext<BackupDesk>({ backups: undefined, restore() {} })

export function useBackupDesk(): BackupDesk {
  return useContext(BackupContext)
}

/** As part of what only shows where there are backups. */
export function useBackups(): Backups {
  const { backups } = useBackupDesk()
  if (!backups) throw new Error('BackupContext has no backups: wrap the app in BackupProvider.')
  return backups
}
