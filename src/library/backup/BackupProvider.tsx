import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import type { Backups } from '../../commands/backup/backups'
import { type CopiesOut, CopiesOutContext } from '../../store/copiesOut'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { BackupContext, type BackupDesk } from './BackupContext'
import { BackupCrashed } from './BackupCrashed'

// Not everybody asks.
const BackupDialog = lazy(() => import('./BackupDialog'))

interface BackupProviderProps {
  readonly backups: Backups
  readonly children: ReactNode
}

/** What the dialog begins with: its sections, a backup at once, or a file to restore. */
export type Beginning = 'sections' | 'backUp' | File

/** Lets everything inside back up and restore, and holds the dialog for it, for home and an open map alike. */
export function BackupProvider({ backups, children }: BackupProviderProps) {
  const [beginning, setBeginning] = useState<Beginning>()
  useEffect(() => backups.start(), [backups])
  const close = () => setBeginning(undefined)

  const copies = useMemo(
    (): CopiesOut => ({
      ...backups,
      showBackup: () => setBeginning('sections'),
      backUp: () => setBeginning('backUp'),
    }),
    [backups],
  )
  const desk = useMemo((): BackupDesk => ({ backups, restore: setBeginning }), [backups])

  return (
    <CopiesOutContext value={copies}>
      <BackupContext value={desk}>
        {children}
        <Suspense fallback={null}>
          {beginning && (
            <ErrorBoundary
              shows={beginning}
              fallback={again => <BackupCrashed onAgain={again} onClose={close} />}
            >
              <BackupDialog beginning={beginning} onClose={close} />
            </ErrorBoundary>
          )}
        </Suspense>
      </BackupContext>
    </CopiesOutContext>
  )
}
