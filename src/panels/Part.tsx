import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useSession } from '../store/hooks'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Icon } from '../ui/Icon'
import { Crashed } from './Crashed'
import { drawAgain } from './frame/faceFocus'
import styles from './Part.module.css'

/*
 * Each part of the editor fails by itself: the map and the other parts go on, and so do saving, undo and the keys, which
 * are none of theirs.
 */

interface PartProps {
  readonly children: ReactNode
}

/** A face, or whatever else has room for some sentences. */
export function FacePart({ children, shows }: PartProps & { readonly shows?: unknown }) {
  return (
    <ErrorBoundary shows={shows} fallback={again => <Crashed onAgain={again} />}>
      {children}
    </ErrorBoundary>
  )
}

/** The panel beside the map. Another selection is another try. */
export function SidePart({ children }: PartProps) {
  const { session } = useDesk()
  const selection = useSession(session => session.selection)
  const close = () => session.setState({ selection: [], inspector: false })
  const again = (retry: () => void) => (
    <aside className={styles.side}>
      <Crashed onAgain={retry} onClose={close} />
    </aside>
  )
  return (
    <ErrorBoundary shows={selection} fallback={again}>
      {children}
    </ErrorBoundary>
  )
}

/** A row of tools: a button in its place says what has happened and tries again. `kept` still stands beside it. */
export function BarPart({ children, kept }: PartProps & { readonly kept?: ReactNode }) {
  const { t } = useTranslation()
  const fallback = (again: () => void) => (
    <div className={styles.bar} role="alert">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="triangle-alert" size={14} />}
        title={t('editor.crashed.title')}
        onClick={() => drawAgain(again)}
      >
        {t('editor.crashed.barAgain')}
      </Button>
      {kept}
    </div>
  )
  return <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>
}

/** Something that can be missing: it fails without a word. */
export function SmallPart({ children, shows }: PartProps & { readonly shows?: unknown }) {
  return (
    <ErrorBoundary shows={shows} fallback={() => null}>
      {children}
    </ErrorBoundary>
  )
}

/** Whatever lies over the map: when it fails it can be closed. */
export function DialogPart({
  children,
  shows,
  onClose,
}: PartProps & { readonly shows: unknown; readonly onClose?: () => void }) {
  const { t } = useTranslation()
  const { session } = useDesk()
  const close = onClose ?? (() => session.setState({ dialog: undefined }))
  const fallback = (again: () => void) => (
    <Modal opened withCloseButton={false} aria-label={t('editor.crashed.title')} onClose={close}>
      <Crashed onAgain={again} onClose={close} />
    </Modal>
  )
  return (
    <ErrorBoundary shows={shows} fallback={fallback}>
      {children}
    </ErrorBoundary>
  )
}
