import { Button, Center, Loader, Tabs } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { commandOf } from '../commands/registry'
import { useDesk, useSession } from '../store/hooks'
import { ContextMenu } from './ContextMenu'
import { RemoveStagesDialog } from './dialogs/RemoveStagesDialog'
import { ShortcutsDialog } from './dialogs/ShortcutsDialog'
import styles from './EditorFrame.module.css'
import { useCopyRequests } from './exporting/useCopyRequests'
import { FACE_PANELS } from './faces'
import { FaceTabs } from './frame/FaceTabs'
import { FocusOnFace } from './frame/faceFocus'
import { NothingKeptBanner } from './frame/NothingKeptBanner'
import { ReadOnlyBanner } from './frame/ReadOnlyBanner'
import { SaveStatus } from './frame/SaveStatus'
import { Toolbar } from './frame/Toolbar'
import { TopBar } from './frame/TopBar'
import { useClipboardEvents } from './frame/useClipboardEvents'
import { useClipboardRefusals } from './frame/useClipboardRefusals'
import { useEditorKeys } from './frame/useEditorKeys'
import { useImageDrops } from './images/useImageDrops'
import { InspectorPanel } from './inspector/InspectorPanel'
import { BarPart, DialogPart, FacePart, SidePart, SmallPart } from './Part'
import { useAskedRestore } from './versions/askedRestore'

// Seldom the first thing that anybody does.
const ExportDialog = lazy(() => import('./exporting/ExportDialog'))
const PrintDialog = lazy(() => import('./printing/PrintDialog'))
const CommandPalette = lazy(() => import('./search/CommandPalette'))
const SearchDialog = lazy(() => import('./search/SearchDialog'))
const PasteListDialog = lazy(() => import('./outline/paste/PasteListDialog'))
const VersionsDrawer = lazy(() => import('./versions/VersionsDrawer'))
const Presentation = lazy(() => import('./present/Presentation'))

interface EditorFrameProps {
  /** What the app has to say, below the bar. */
  readonly notice?: ReactNode
  /** The canvas. */
  readonly children: ReactNode
}

/** What surrounds the faces of the map: bar, tools, inspector, menus and dialogs. The canvas is handed in. */
export default function EditorFrame({ notice, children: canvas }: EditorFrameProps) {
  const desk = useDesk()
  const dialog = useSession(session => session.dialog)
  const face = useSession(session => session.face)
  const menu = useSession(session => session.menu)
  const isPresenting = useSession(session => session.presenting !== undefined)
  useEditorKeys()
  useClipboardEvents()
  useClipboardRefusals()
  useCopyRequests()
  useImageDrops()
  useAskedRestore()

  return (
    <Tabs
      className={styles.frame}
      variant="unstyled"
      value={face}
      onChange={name => name && commandOf(`face.${name}`).run(desk)}
      keepMounted={false}
    >
      <BarPart kept={<KeptOfBar />}>
        <TopBar />
      </BarPart>
      {notice}
      <ReadOnlyBanner />
      <NothingKeptBanner />
      <div className={styles.middle}>
        <main className={styles.face}>
          <Tabs.Panel value={face} key={face} className={styles.panel} tabIndex={-1}>
            <Face canvas={canvas} />
          </Tabs.Panel>
        </main>
        {face !== 'insights' && (
          <SidePart>
            <InspectorPanel />
          </SidePart>
        )}
      </div>
      <SmallPart shows={menu}>
        <ContextMenu />
      </SmallPart>
      <DialogPart shows={dialog}>
        {dialog?.name === 'shortcuts' && <ShortcutsDialog />}
        {dialog?.name === 'removeStages' && <RemoveStagesDialog stages={dialog.stages} />}
        <Suspense fallback={null}>
          {dialog?.name === 'export' && <ExportDialog />}
          {dialog?.name === 'print' && <PrintDialog />}
          {dialog?.name === 'commands' && <CommandPalette />}
          {dialog?.name === 'search' && <SearchDialog />}
          {dialog?.name === 'pasteList' && <PasteListDialog {...dialog} />}
          {dialog?.name === 'versions' && <VersionsDrawer />}
        </Suspense>
      </DialogPart>
      <DialogPart shows={isPresenting} onClose={() => desk.session.setState({ presenting: undefined })}>
        <Suspense fallback={null}>{isPresenting && <Presentation />}</Suspense>
      </DialogPart>
    </Tabs>
  )
}

/** Of a bar that fails: the state of saving, the ways to take the map away and to the other faces. */
function KeptOfBar() {
  const { t } = useTranslation()
  const desk = useDesk()
  return (
    <SmallPart>
      <SaveStatus />
      <FaceTabs />
      <Button size="compact-sm" onClick={() => commandOf('map.export').run(desk)}>
        {t('commands.map.export')}
      </Button>
    </SmallPart>
  )
}

/** The face on screen. One that crashes leaves the bar, the inspector and the other faces as they are. */
function Face({ canvas }: { canvas: ReactNode }) {
  const { t } = useTranslation()
  const face = useSession(session => session.face)
  if (face === 'canvas') {
    return (
      <>
        {canvas}
        <BarPart>
          <Toolbar />
        </BarPart>
        <FocusOnFace />
      </>
    )
  }
  const Panel = FACE_PANELS[face]
  const loading = (
    <Center h="100%">
      <Loader aria-label={t('editor.opening')} />
    </Center>
  )
  return (
    <FacePart key={face}>
      <Suspense fallback={loading}>
        <Panel />
        <FocusOnFace key={face} />
      </Suspense>
    </FacePart>
  )
}
