import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import Canvas from './canvas/Canvas'
import { collectImages } from './commands/collectImages'
import { downloadMap } from './commands/downloadMap'
import type { VersionRefusal } from './commands/versions/readVersion'
import { createVersions } from './commands/versions/versions'
import { redrawn } from './io/raster'
import { useImport } from './library/useImport'
import { shelfActions } from './MapPage'
import { createLayout } from './model/layout/layoutMap'
import { Crashed } from './panels/Crashed'
import EditorFrame from './panels/EditorFrame'
import { type EditorActions, EditorActionsContext } from './panels/editorActions'
import { useFaceInAddress } from './panels/frame/useFaceInAddress'
import { useVersionName } from './panels/versions/useVersionWords'
import { VersionBanner } from './panels/versions/VersionBanner'
import type { Device } from './storage/device'
import { createMapStore } from './store/createMapStore'
import { createEditor, type Editor } from './store/editor'
import { EditorContext } from './store/hooks'
import { createImageStore } from './store/imageStore'
import { randomId } from './store/randomId'
import { createSaving } from './store/saving'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { measureText } from './ui/measureText'

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly editor: Editor; readonly versions: EditorActions['versions'] }
  | { readonly state: 'refused'; readonly reason: VersionRefusal }

interface VersionPageProps {
  readonly map: string
  readonly version: string
  /** The face to show. */
  readonly face?: string
  readonly device: Device
}

/** One version of a map in the whole editor, to be looked at and taken away: nothing of it can be changed, and nothing is kept. */
export default function VersionPage({ map, version, face, device }: VersionPageProps) {
  const { t } = useTranslation()
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  useEffect(() => {
    let left = false
    void openVersion(map, version, device).then(opened => {
      if (!left) setOpening(opened)
    })
    return () => {
      left = true
    }
  }, [map, version, device])

  if (opening.state === 'open') return <OpenVersion {...opening} face={face} device={device} />
  if (opening.state === 'opening') {
    return (
      <Center h="100dvh">
        <Loader aria-label={t('versions.opening')} />
      </Center>
    )
  }
  return (
    <Center h="100dvh" p="lg" component="main">
      <Stack maw={440} align="flex-start">
        <Title order={1} size="h2">
          {t('versions.notRead')}
        </Title>
        <Text>{t(`versions.refused.${opening.reason}`)}</Text>
        <Button component={Link} href={`/map/${map}`}>
          {t('versions.backToNow')}
        </Button>
      </Stack>
    </Center>
  )
}

/** Pixels on the longest side of a small picture, as in the editor of the map. */
const SMALL_SIDE = 640

async function openVersion(id: string, version: string, { storage }: Device): Promise<Opening> {
  const versions = createVersions(id, storage)
  const read = await versions.read(version)
  if (!read.ok) return { state: 'refused', reason: read.reason }
  const store = createMapStore({ id, newId: randomId, map: read.map })
  store.lock()
  const images = createImageStore({
    keep: () => {},
    load: file => storage.image(id, file),
    shrink: async picture => (await redrawn(picture, SMALL_SIDE)).blob,
  })
  const layout = createLayout(measureText)
  const editor = createEditor({ map: store, saving: createSaving(), layout, images })
  // That it cannot be listed now takes its name away, and nothing else.
  const listed = await storage.versions.list(id).catch(() => [])
  const { at = 0, name = '' } = listed.find(entry => entry.id === version) ?? {}
  editor.session.setState({ version: { id: version, at, name } })
  return { state: 'open', editor, versions }
}

interface OpenVersionProps {
  readonly editor: Editor
  readonly versions: EditorActions['versions']
  readonly face: string | undefined
  readonly device: Device
}

function OpenVersion({ editor, versions, face, device }: OpenVersionProps) {
  const { importFiles } = useImport()
  const { id } = editor.map
  const version = editor.session.getState().version?.id ?? ''
  const [actions] = useState(
    (): EditorActions => ({
      downloadMap: () => void download(editor),
      importFiles,
      retrySaving: () => {},
      ...shelfActions(id, device),
      versions,
    }),
  )
  useFaceInAddress(editor, `/version/${id}/${version}`, face)
  useDocumentTitle(editor)
  return (
    <EditorContext value={editor}>
      <EditorActionsContext value={actions}>
        <EditorFrame notice={<VersionBanner />}>
          <ErrorBoundary fallback={again => <Crashed onAgain={again} />}>
            <Canvas />
          </ErrorBoundary>
        </EditorFrame>
      </EditorActionsContext>
    </EditorContext>
  )
}

async function download({ map, images }: Editor): Promise<void> {
  downloadMap(map.map, await collectImages(map.map, images.read))
}

function useDocumentTitle({ map, session }: Editor): void {
  const { t } = useTranslation()
  const nameOf = useVersionName()
  useEffect(() => {
    const { version } = session.getState()
    const title = map.map.meta.title || t('common.untitledMap')
    document.title = `${title} · ${version ? nameOf(version) : ''} · ${t('common.appName')}`
    return () => {
      document.title = t('common.appName')
    }
  }, [map, session, nameOf, t])
}
