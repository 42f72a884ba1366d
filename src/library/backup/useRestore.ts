import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupReader } from '../../commands/backup/backupReader'
import type { Backups } from '../../commands/backup/backups'
import { type PlannedMap, planRestore, type RestoreMode } from '../../commands/backup/planRestore'
import { locale } from '../../i18n'
import { useTitleOf } from '../titleOf'
import { useBackups } from './BackupContext'
import { type RunningTask, useTask } from './useTask'

type Here = Awaited<ReturnType<Backups['lookHere']>>
type Problem = Exclude<Awaited<ReturnType<Backups['read']>>, BackupReader>
export type Restored = Awaited<ReturnType<Backups['restore']>>

export type Phase =
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly problem: Problem }
  | { readonly at: 'failed'; readonly error: unknown }
  | { readonly at: 'preview'; readonly reader: BackupReader; readonly here: Here }
  | { readonly at: 'restoring' }
  | { readonly at: 'done'; readonly restored: Restored }

export interface Restore {
  readonly phase: Phase
  readonly progress: RunningTask['progress']
  readonly mode: RestoreMode
  setMode(mode: RestoreMode): void
  /** What would happen; empty before the preview. */
  readonly planned: readonly PlannedMap[]
  readonly isWanted: (key: string) => boolean
  setWanted(key: string, wanted: boolean): void
  /** The title under which a map comes to lie beside the one here. */
  readonly copyTitle: (title: string) => string
  begin(): void
  stop(): void
}

/** From a file to what became of it: it is looked into, shown, and on OK restored. */
export function useRestore(file: File, onCalledOff: () => void): Restore {
  const backups = useBackups()
  const { progress, run, stop } = useTask()
  const [phase, setPhase] = useState<Phase>({ at: 'reading' })
  const [mode, setMode] = useState<RestoreMode>('merge')
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    setPhase({ at: 'reading' })
    setUnwanted(new Set())
    const look = run(async task => {
      const reader = await backups.read(file, task)
      if (typeof reader === 'string') return { at: 'refused', problem: reader } as const
      const here = await backups.lookHere(reader.contents, task.signal)
      return { at: 'preview', reader, here } as const
    })
    let reader: BackupReader | undefined
    look.then(
      found => {
        if (found?.at === 'preview') reader = found.reader
        if (found) setPhase(found)
      },
      error => setPhase({ at: 'failed', error }),
    )
    return () => {
      stop()
      reader?.close()
    }
  }, [file, backups, run, stop])

  const contents = phase.at === 'preview' ? phase.reader.contents : undefined
  const copyTitle = useCopyTitle(contents?.madeAt)
  const planned = useMemo(
    () => (phase.at === 'preview' ? planRestore(phase.reader.contents, phase.here, mode) : []),
    [phase, mode],
  )
  const isWanted = useCallback((key: string) => !unwanted.has(key), [unwanted])

  const begin = async () => {
    if (phase.at !== 'preview') return
    const { reader } = phase
    const wanted = planned.filter(({ key, standing }) => isWanted(key) && standing !== 'unreadable')
    setPhase({ at: 'restoring' })
    const restored = await run(task => backups.restore(wanted, { ...task, reader, copyTitle }))
    if (restored) setPhase({ at: 'done', restored })
  }

  return {
    phase,
    progress,
    mode,
    setMode,
    planned,
    isWanted,
    setWanted(key, wanted) {
      const others = new Set(unwanted)
      if (wanted) others.delete(key)
      else others.add(key)
      setUnwanted(others)
    },
    copyTitle,
    begin: () => void begin(),
    stop() {
      stop()
      if (phase.at === 'reading') onCalledOff()
    },
  }
}

function useCopyTitle(madeAt: number | undefined): (title: string) => string {
  const { t, i18n } = useTranslation()
  const titleOf = useTitleOf()
  return useCallback(
    given => {
      const title = titleOf({ title: given })
      if (madeAt === undefined) return t('backup.restore.copyTitleUndated', { title })
      const day = new Intl.DateTimeFormat(locale(i18n.language), { dateStyle: 'medium' })
      return t('backup.restore.copyTitle', { title, date: day.format(madeAt) })
    },
    [t, i18n.language, titleOf, madeAt],
  )
}
