import { lazy, type ReactNode, Suspense } from 'react'
import { useSession } from '../store/hooks'
import { ContextMenu } from './ContextMenu'
import { PasteLinesDialog } from './dialogs/PasteLinesDialog'
import { RemoveStagesDialog } from './dialogs/RemoveStagesDialog'
import { ShortcutsDialog } from './dialogs/ShortcutsDialog'
import styles from './EditorFrame.module.css'
import { ReadOnlyBanner } from './frame/ReadOnlyBanner'
import { Toolbar } from './frame/Toolbar'
import { TopBar } from './frame/TopBar'
import { useClipboardEvents } from './frame/useClipboardEvents'
import { useEditorKeys } from './frame/useEditorKeys'
import { InspectorPanel } from './inspector/InspectorPanel'

// Heavy with formats and a preview, and seldom the first thing that anybody does.
const ExportDialog = lazy(() => import('./exporting/ExportDialog'))

/** What surrounds a face of the map: bar, tools, inspector, menus and dialogs. The face itself is handed in. */
export default function EditorFrame({ children }: { children: ReactNode }) {
  const dialog = useSession(session => session.dialog)
  useEditorKeys()
  useClipboardEvents()

  return (
    <div className={styles.frame}>
      <TopBar />
      <ReadOnlyBanner />
      <div className={styles.middle}>
        <main className={styles.face}>
          {children}
          <Toolbar />
        </main>
        <InspectorPanel />
      </div>
      <ContextMenu />
      {dialog?.name === 'shortcuts' && <ShortcutsDialog />}
      {dialog?.name === 'removeStages' && <RemoveStagesDialog stages={dialog.stages} />}
      {dialog?.name === 'pasteLines' && <PasteLinesDialog lines={dialog.lines} />}
      {dialog?.name === 'export' && (
        <Suspense fallback={null}>
          <ExportDialog />
        </Suspense>
      )}
    </div>
  )
}
