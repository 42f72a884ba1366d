import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import Canvas from './canvas/Canvas'
import { askAfterEdit } from './commands/askAfterEdit'
import { collectImages } from './commands/collectImages'
import type { Accompany } from './commands/companion'
import { downloadMap } from './commands/downloadMap'
import { jumpTo } from './commands/jump'
import { keepSteps } from './commands/keepSteps'
import { type OpenedMap, openMap } from './commands/openMap'
import { openTabs } from './commands/openTabs'
import { createShelf } from './commands/shelf'
import { summarise } from './commands/summarise'
import { keepVersions } from './commands/versions/keepVersions'
import { createVersions, versionsOfNow } from './commands/versions/versions'
import type en from './i18n/en/editor'
import { useImportInto } from './library/importing/useImportInto'
import { NewRelease } from './library/NewRelease'
import { useImport } from './library/useImport'
import { createLayout } from './model/layout/layoutMap'
import { kindOf } from './model/operations/records'
import EditorFrame from './panels/EditorFrame'
import { type EditorActions, EditorActionsContext } from './panels/editorActions'
import { useFaceInAddress } from './panels/frame/useFaceInAddress'
import { FacePart } from './panels/Part'
import { forgetAskedRestore } from './panels/versions/askedRestore'
import { systemClock } from './storage/clock'
import type { Device } from './storage/device'
import { askToPersist } from './storage/eviction'
import { asFailure } from './storage/failure'
import { createKeeper } from './storage/keeper'
import { useCopiesOut } from './store/copiesOut'
import type { Editor } from './store/editor'
import { EditorContext } from './store/hooks'
import { tabsTransport } from './sync/tabs'
import { measureText } from './ui/measureText'
import { THEMED } from './ui/tokens'

/** Who goes along with every map that is open for editing. */
const COMPANIONS: readonly Accompany[] = [askAfterEdit(askToPersist), keepSteps, keepVersions(systemClock)]

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly opened: OpenedMap }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly reason: keyof typeof en.failure }

interface MapPageProps {
  readonly id: string
  /** The face to show. */
  readonly face?: string
  /** Id of a thing on the map to go to. */
  readonly at?: string
  readonly device: Device
}

/** The editor of one map: opened from the device, joined with the other tabs, kept as it is edited. */
export default function MapPage({ id, face, at, device }: MapPageProps) {
  const { t } = useTranslation()
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })

  useEffect(() => {
    let left = false
    let current: OpenedMap | undefined
    let letGo = () => {}
    const open = async () => {
      try {
        const layout = createLayout(measureText)
        const opened = await openMap(id, {
          ...device,
          keep: createKeeper,
          reach: tabsTransport,
          layout,
          summarise: map => summarise(map, { layout, palette: THEMED }),
          tabs: openTabs,
          companions: COMPANIONS,
          now: Date.now,
        })
        if (left) return void opened?.close()
        current = opened
        if (opened) letGo = holdWindow(opened)
        setOpening(opened ? { state: 'open', opened } : { state: 'missing' })
      } catch (error) {
        // For whoever has to find out why.
        console.warn(error)
        if (!left) setOpening({ state: 'failed', reason: asFailure(error).reason })
      }
    }
    void open()
    return () => {
      left = true
      forgetAskedRestore()
      void current?.close().finally(letGo)
    }
  }, [id, device])

  if (opening.state === 'open') return <OpenMap opened={opening.opened} face={face} at={at} device={device} />
  if (opening.state === 'opening') {
    return (
      <Center h="100dvh">
        <Loader aria-label={t('editor.opening')} />
      </Center>
    )
  }
  const failed = opening.state === 'failed'
  return (
    <Center h="100dvh" p="lg" component="main">
      <Stack maw={440} align="flex-start">
        <Title order={1} size="h2">
          {failed
            ? t('editor.cannotOpen', { reason: t(`editor.failure.${opening.reason}`) })
            : t('editor.notFound.title')}
        </Title>
        <Text>{failed ? t('editor.cannotOpenAdvice') : t('editor.notFound.text')}</Text>
        {failed && <Button onClick={() => window.location.reload()}>{t('editor.reload')}</Button>}
        <Button variant={failed ? 'default' : 'filled'} component={Link} href="/">
          {t('editor.notFound.home')}
        </Button>
      </Stack>
    </Center>
  )
}

interface OpenMapProps {
  readonly opened: OpenedMap
  readonly face: string | undefined
  readonly at: string | undefined
  readonly device: Device
}

function OpenMap({ opened, face, at, device }: OpenMapProps) {
  const { editor } = opened
  const { importFiles } = useImport()
  const { leaving } = useCopiesOut()
  const actions = useMemo(
    (): EditorActions => ({
      downloadMap() {
        const left = leaving(editor.map.id)
        void downloadWithImages(editor).then(left)
      },
      importFiles,
      retrySaving: opened.retry,
      ...shelfActions(editor.map.id, device),
      versions: versionsOf(editor, device),
    }),
    [editor, opened, device, importFiles, leaving],
  )
  useImportInto(editor)
  useFaceInAddress(editor, `/map/${editor.map.id}`, face)
  useThingInAddress(opened, at)
  useLeaving(opened)
  useOpeningNotes(opened)
  useDocumentTitle(opened)

  return (
    <EditorContext value={editor}>
      <EditorActionsContext value={actions}>
        <EditorFrame notice={<NewRelease />}>
          <FacePart>
            <Canvas />
          </FacePart>
        </EditorFrame>
      </EditorActionsContext>
    </EditorContext>
  )
}

function versionsOf({ map: store }: Editor, { storage }: Device): EditorActions['versions'] {
  const versions = createVersions(store.id, storage)
  return { ...versions, now: versionsOfNow(versions, { store, storage, now: Date.now }) }
}

/** What the editor asks of the other maps of this device. */
export function shelfActions(
  id: string,
  { storage }: Device,
): Pick<EditorActions, 'otherMaps' | 'readMap' | 'makeFuture'> {
  const layout = createLayout(measureText)
  const shelf = createShelf({
    storage,
    summarise: map => summarise(map, { layout, palette: THEMED }),
    now: Date.now,
  })
  return {
    async otherMaps() {
      const maps = await storage.catalogue.list()
      return maps
        .filter(map => map.id !== id && map.trashedAt === undefined)
        .sort((a, b) => b.changedAt - a.changedAt)
    },
    readMap: shelf.read,
    makeFuture: title => shelf.duplicate(id, title, 'future'),
  }
}

async function downloadWithImages({ map, images }: Editor): Promise<void> {
  const snapshot = map.snapshot()
  downloadMap(snapshot, await collectImages(snapshot, images.read))
}

/**
 * Goes to the thing that the address names, once: then the address is that of the map again, so that a reload does not
 * lead away from where one has gone since. A thing that is gone is passed over.
 */
function useThingInAddress({ editor }: OpenedMap, named: string | undefined): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    if (named === undefined) return
    if (kindOf(editor.map.map, named)) jumpTo(editor, named)
    const { face } = editor.session.getState()
    navigate(face === 'canvas' ? `/map/${editor.map.id}` : `/map/${editor.map.id}/${face}`, { replace: true })
  }, [editor, named, navigate])
}

/** Unsaved edits hold the window back, also those of a map that was left before they could be saved. */
function holdWindow(opened: OpenedMap): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    if (!opened.isKept()) event.preventDefault()
  }
  window.addEventListener('beforeunload', onLeave)
  return () => window.removeEventListener('beforeunload', onLeave)
}

/** A page that is hidden may never be seen again, so what can be finished is finished then. */
function useLeaving(opened: OpenedMap): void {
  useEffect(() => {
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') opened.hide()
      // Back from sleep, or from freeing space in another window: no need to wait for the next try.
      else opened.retry()
    }
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('pagehide', opened.hide)
    window.addEventListener('focus', opened.retry)
    return () => {
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('pagehide', opened.hide)
      window.removeEventListener('focus', opened.retry)
    }
  }, [opened])
}

/** Says what had to be done to open the map, once, for as long as the map is on screen. */
function useOpeningNotes({ editor, notes }: OpenedMap): void {
  const { t } = useTranslation()
  const told = useRef<OpenedMap['notes']>(undefined)
  const id = `opening-${editor.map.id}`
  useEffect(
    () => () => {
      told.current = undefined
      notifications.hide(id)
    },
    [id],
  )
  useEffect(() => {
    // Not again when the language of the screen changes.
    if (told.current === notes) return
    told.current = notes
    const { fromCopy, setAside, gaps, waiting } = notes
    const sentences = [
      fromCopy && setAside === 0 && t('editor.fromCopy'),
      setAside > 0 && t(fromCopy ? 'editor.setAsideFilled' : 'editor.setAside', { count: setAside }),
      // What could not be read is what is missing, unless the copy had it: told once.
      gaps > 0 && (fromCopy || setAside === 0) && t('editor.gaps', { count: gaps }),
      waiting && t('editor.waiting'),
    ].filter(sentence => sentence !== false)
    if (sentences.length === 0) return
    const closeButtonProps = { 'aria-label': t('common.close') }
    notifications.show({
      id,
      message: sentences.join(' '),
      autoClose: false,
      color: 'yellow',
      closeButtonProps,
    })
  }, [id, notes, t])
}

function useDocumentTitle({ editor }: OpenedMap): void {
  const { t } = useTranslation()
  useEffect(() => {
    const tell = () => {
      document.title = `${editor.map.map.meta.title || t('common.untitledMap')} · ${t('common.appName')}`
    }
    tell()
    const stop = editor.map.subscribe(['meta'], tell)
    return () => {
      stop()
      document.title = t('common.appName')
    }
  }, [editor, t])
}
