import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { onLaunchedFiles } from '../commands/launchedFiles'
import { useBackupDesk } from './backup/BackupContext'
import { ImportDrop } from './ImportDrop'
import { type ImportOutcome, importFiles, mendedIn } from './importFiles'
import { useLibrary } from './LibraryContext'
import { failureOf, useNotices } from './notices'
import { type Import, ImportContext } from './useImport'

/** Lets everything inside import maps: from files that are chosen, and from files that are dropped anywhere. */
export function ImportProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const notices = useNotices()
  const { backups, restore } = useBackupDesk()
  const [path, navigate] = useLocation()
  const openPicker = useRef<() => void>(null)

  const value = useMemo((): Import => {
    function report(outcome: ImportOutcome): void {
      if (outcome.state === 'imported') {
        const { mended, missingImages, unknown } = mendedIn(outcome.notes)
        if (mended > 0) notices.remark(outcome.file, t('library.mended', { count: mended }))
        if (missingImages > 0)
          notices.remark(outcome.file, t('library.missingImages', { count: missingImages }))
        if (unknown) notices.remark(outcome.file, t('library.keptUnknown'))
        return
      }
      const why =
        outcome.state === 'refused' ? t(`library.refused.${outcome.reason}`) : t(failureOf(outcome.error))
      notices.warn(t('library.notImported', { file: outcome.file }), `${why} ${t('library.untouched')}`)
    }

    /** A backup holds many maps, and is looked at before anything comes of it. */
    async function takeIn(files: readonly File[]): Promise<void> {
      const areBackups = await Promise.all(files.map(async file => (await backups?.isBackup(file)) ?? false))
      const backup = files.find((_, index) => areBackups[index])
      if (backup) restore(backup)
      const maps = files.filter((_, index) => !areBackups[index])
      if (maps.length > 0) await importAll(maps)
    }

    async function importAll(files: readonly File[]): Promise<void> {
      const done = notices.progress(
        t('library.importing', { count: files.length, file: files[0]?.name ?? '' }),
      )
      const outcomes = await importFiles(files, library)
      done()
      for (const outcome of outcomes) report(outcome)
      const imported = outcomes.filter(outcome => outcome.state === 'imported')
      if (imported.length === 1) return navigate(`/map/${imported[0]!.id}`)
      if (imported.length === 0) return
      notices.tell(t('library.imported', { count: imported.length }))
      navigate('/')
    }

    return {
      chooseFiles: () => openPicker.current?.(),
      importFiles: files => void takeIn(files),
    }
  }, [t, library, notices, navigate, backups, restore])

  useEffect(() => onLaunchedFiles(value.importFiles), [value])

  return (
    <ImportContext value={value}>
      {children}
      {/* In a map, files may be images for it: there the editor says what a drop does. */}
      <ImportDrop openRef={openPicker} active={!path.startsWith('/map/')} onFiles={value.importFiles} />
    </ImportContext>
  )
}
