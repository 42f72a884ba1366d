import { Button, Center, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CrashNote } from '../ui/CrashNote'
import { ErrorBoundary } from '../ui/ErrorBoundary'

/** A part of home that fails by itself, and leads to the page that needs nothing of the app. */
export function HomePart({ children }: { children: ReactNode }) {
  return <ErrorBoundary fallback={again => <HomeCrashed onAgain={again} />}>{children}</ErrorBoundary>
}

/** Stands in for a part that failed to draw or to load, where no map is open. */
export function HomeCrashed({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation()
  return (
    <CrashNote title={t('library.crashed.title')} text={t('library.crashed.text')}>
      <Group gap="sm">
        <Button size="sm" onClick={onAgain}>
          {t('editor.crashed.again')}
        </Button>
        <Button size="sm" variant="default" onClick={() => window.location.reload()}>
          {t('editor.reload')}
        </Button>
        <ToRescue />
      </Group>
    </CrashNote>
  )
}

/** Stands in for a whole page. What could not be loaded once is not loaded again before a reload. */
export function PageCrashed() {
  const { t } = useTranslation()
  return (
    <Center mih="100dvh" component="main">
      <CrashNote title={t('library.crashed.pageTitle')} text={t('library.crashed.pageText')}>
        <Group gap="sm">
          <Button size="sm" onClick={() => window.location.reload()}>
            {t('editor.reload')}
          </Button>
          <ToRescue />
        </Group>
      </CrashNote>
    </Center>
  )
}

function ToRescue() {
  const { t } = useTranslation()
  return (
    <Button size="sm" variant="subtle" component="a" href="./rescue.html">
      {t('library.crashed.rescue')}
    </Button>
  )
}
