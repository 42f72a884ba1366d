import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { onLaunchedFiles } from '../commands/launchedFiles'
import { useBackupDesk } from './backup/BackupContext'
import { ImportDrop } from './ImportDrop'
import { type FileReading, keepMaps, needsPreview, readFiles } from './importFiles'
import { useLibrary } from './LibraryContext'
import { failureOf, useNotices } from './notices'
import { type Import, ImportContext } from './useImport'

// Most files are whole, and need no words.
const ImportPreview = lazy(() => import('./ImportPreview'))

/**
 * Lets everything inside import maps: from files that are chosen, dropped anywhere, or opened from the desktop. One good
 * file becomes a map at once; what was mended, is missing, or comes with others is shown first, and nothing is kept before
 * the user says so.
 */
export function ImportProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { shelf, readFile } = useLibrary()
  const notices = useNotices()
  const { backups, restore } = useBackupDesk()
  const [path, navigate] = useLocation()
  const openPicker = useRef<() => void>(null)
  const [previewed, setPreviewed] = useState<readonly FileReading[]>()

  const value = useMemo(() => {
    const warn = (file: string, why: string) =>
      notices.warn(t('library.notImported', { file }), `${why} ${t('library.untouched')}`)

    /** A backup holds many maps, and is looked at before anything comes of it. */
    async function takeIn(files: readonly File[]): Promise<void> {
      const areBackups = await Promise.all(
        files.map(async file => (await backups?.isBackup(file).catch(() => false)) ?? false),
      )
      const backup = files.find((_, index) => areBackups[index])
      if (backup) restore(backup)
      const maps = files.filter((_, index) => !areBackups[index])
      if (maps.length > 0) await read(maps)
    }

    async function read(files: readonly File[]): Promise<void> {
      const reading = new AbortController()
      const done = notices.progress(
        t('library.importing', { count: files.length, file: files[0]?.name ?? '' }),
        () => reading.abort(),
      )
      const readings = await readFiles(files, readFile, reading.signal)
      done()
      if (!readings) return
      if (needsPreview(readings)) return setPreviewed(readings)
      for (const each of readings) if (!each.ok) warn(each.file, t(`library.refused.${each.reason}`))
      await keep(readings)
    }

    async function keep(readings: readonly FileReading[]): Promise<void> {
      setPreviewed(undefined)
      const outcomes = await keepMaps(readings, shelf)
      for (const outcome of outcomes) if (!outcome.ok) warn(outcome.file, t(failureOf(outcome.error)))
      const kept = outcomes.filter(outcome => outcome.ok)
      if (kept.length === 1) return navigate(`/map/${kept[0]!.id}`)
      if (kept.length === 0) return
      notices.tell(t('library.imported', { count: kept.length }))
      navigate('/')
    }

    return {
      chooseFiles: () => openPicker.current?.(),
      importFiles: (files: readonly File[]) => void takeIn(files),
      keep,
    } satisfies Import & { keep: typeof keep }
  }, [t, shelf, readFile, notices, navigate, backups, restore])

  useEffect(() => onLaunchedFiles(value.importFiles), [value])

  return (
    <ImportContext value={value}>
      {children}
      {/* In a map, files may be images for it: there the editor says what a drop does. */}
      <ImportDrop openRef={openPicker} active={!path.startsWith('/map/')} onFiles={value.importFiles} />
      <Suspense fallback={null}>
        {previewed && (
          <ImportPreview
            readings={previewed}
            onImport={() => void value.keep(previewed)}
            onCancel={() => setPreviewed(undefined)}
          />
        )}
      </Suspense>
    </ImportContext>
  )
}
