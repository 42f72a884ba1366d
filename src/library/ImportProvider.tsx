import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ImportTarget } from '../commands/importInto'
import { onLaunchedFiles } from '../commands/launchedFiles'
import { useBackupDesk } from './backup/BackupContext'
import { ImportDrop } from './ImportDrop'
import type { Into } from './importing/Destination'
import { keepMaps, type TakenMap } from './importing/keepMaps'
import { type FileReading, mapsOf, needsPreview, readFiles } from './importing/readings'
import { readingWords } from './importing/readingWords'
import { usePasteAtHome } from './importing/usePasteAtHome'
import { useRefusalWords } from './importing/useRefusalWords'
import { useLibrary } from './LibraryContext'
import { failureOf, useNotices } from './notices'
import { type Import, ImportContext } from './useImport'

// Most files are whole, and need no words.
const ImportDialog = lazy(() => import('./importing/ImportDialog'))

interface Previewed {
  readonly readings: readonly FileReading[]
  readonly into: Into
}

/**
 * Lets everything inside import maps: from files that are chosen, dropped anywhere, pasted, or opened from the desktop. A
 * single sound file of ours becomes a map at once; all else is shown first, and nothing is kept before the user says so.
 * While a map is open it can take in what comes.
 */
export function ImportProvider({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation()
  const { shelf, readFile } = useLibrary()
  const notices = useNotices()
  const refusalWords = useRefusalWords()
  const { backups, restore } = useBackupDesk()
  const [path, navigate] = useLocation()
  const openPicker = useRef<() => void>(null)
  /** What the files are for that are being chosen. */
  const choosing = useRef<Into>('new')
  /** Closes what was said of files that were not taken in: another attempt has it behind it. */
  const refusals = useRef<(() => void)[]>([])
  const [target, setTarget] = useState<ImportTarget>()
  const targetNow = useRef<ImportTarget>(undefined)
  const [previewed, setPreviewed] = useState<Previewed>()

  const offerMap = useCallback((offered: ImportTarget) => {
    targetNow.current = offered
    setTarget(offered)
    return () => {
      if (targetNow.current !== offered) return
      targetNow.current = undefined
      setTarget(undefined)
    }
  }, [])

  const value = useMemo(() => {
    const warn = (file: string, why: string) => {
      const name = file || t('importing.pasted')
      refusals.current.push(
        notices.warn(t('library.notImported', { file: name }), `${why} ${t('library.untouched')}`),
      )
    }

    /** A backup holds many maps, and is looked at before anything comes of it. */
    async function takeIn(files: readonly File[], into: Into): Promise<void> {
      for (const close of refusals.current.splice(0)) close()
      const areBackups = await Promise.all(
        files.map(async file => (await backups?.isBackup(file).catch(() => false)) ?? false),
      )
      const backup = files.find((_, index) => areBackups[index])
      if (backup) restore(backup)
      const maps = files.filter((_, index) => !areBackups[index])
      if (maps.length > 0) await read(maps, into)
    }

    async function read(files: readonly File[], into: Into): Promise<void> {
      const reading = new AbortController()
      const first = files[0]?.name || t('importing.pasted')
      const progress = notices.progress(t('library.importing', { count: files.length, file: first }), () =>
        reading.abort(),
      )
      const how = { signal: reading.signal, words: readingWords(i18n), onProgress: progress.show }
      const readings = await readFiles(files, readFile, how)
      progress.done()
      if (!readings) return
      const isForOpenMap = targetNow.current?.canTake === true && readings.some(({ read }) => read.ok)
      if (isForOpenMap || needsPreview(readings)) return setPreviewed({ readings, into })
      for (const { file, read } of readings) if (!read.ok) warn(file.name, refusalWords(read))
      await keep(
        readings.flatMap(({ file, read }) => mapsOf(read).map(found => ({ file: file.name, found }))),
      )
    }

    async function keep(taken: readonly TakenMap[]): Promise<void> {
      const outcomes = await keepMaps(taken, shelf)
      for (const outcome of outcomes) if (!outcome.ok) warn(outcome.file, t(failureOf(outcome.error)))
      const kept = outcomes.filter(outcome => outcome.ok)
      if (kept.length === 1) return navigate(`/map/${kept[0]!.id}`)
      if (kept.length === 0) return
      notices.tell(t('library.imported', { count: kept.length }))
      navigate('/')
    }

    async function add(taken: readonly TakenMap[]): Promise<void> {
      const outcome = await targetNow.current?.add(taken.map(({ found }) => found))
      if (!outcome) return
      if (outcome.ok) notices.tell(t('importing.added', { count: outcome.stages }))
      else notices.warn(t('importing.notAdded'), t(`importing.cannotAdd.${outcome.reason}`))
    }

    const importFiles = (files: readonly File[], into: Into = 'new') => void takeIn(files, into)
    return {
      chooseFiles(into = 'new') {
        choosing.current = into
        openPicker.current?.()
      },
      importFiles,
      importChosen: (files: readonly File[]) => importFiles(files, choosing.current),
      importNew: (files: readonly File[]) => importFiles(files),
      offerMap,
      finish(taken: readonly TakenMap[], into: Into) {
        setPreviewed(undefined)
        if (into === 'open') void add(taken)
        else void keep(taken)
      },
    } satisfies Import & Record<string, unknown>
  }, [t, i18n, shelf, readFile, notices, refusalWords, backups, restore, navigate, offerMap])

  const isHome = !/^\/(map|version)\//.test(path)
  useEffect(() => onLaunchedFiles(value.importNew), [value])
  usePasteAtHome(isHome, value.importNew)

  return (
    <ImportContext value={value}>
      {children}
      {/* In a map, files may be images for it: there the editor says what a drop does. */}
      <ImportDrop openRef={openPicker} active={isHome} onFiles={value.importChosen} />
      <Suspense fallback={null}>
        {previewed && (
          <ImportDialog
            readings={previewed.readings}
            target={target?.canTake ? target : undefined}
            into={previewed.into}
            onImport={value.finish}
            onCancel={() => setPreviewed(undefined)}
          />
        )}
      </Suspense>
    </ImportContext>
  )
}
