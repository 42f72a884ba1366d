import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSaving } from '../store/hooks'
import { CrashNote } from '../ui/CrashNote'
import { drawAgain } from './frame/faceFocus'

interface CrashedProps {
  readonly onAgain: () => void
  /** Of what can do without: a dialog, a menu. */
  readonly onClose?: () => void
}

/** Stands in for a part of the editor that failed to draw or to load. What it says of the map is what saving says. */
export function Crashed({ onAgain, onClose }: CrashedProps) {
  const { t } = useTranslation()
  const { state } = useSaving()
  return (
    <CrashNote title={t('editor.crashed.title')} text={t(`editor.crashed.${state}`)}>
      <Group gap="sm">
        <Button size="sm" onClick={() => drawAgain(onAgain)}>
          {t('editor.crashed.again')}
        </Button>
        <Button size="sm" variant="default" onClick={() => window.location.reload()}>
          {t('editor.reload')}
        </Button>
        {onClose && (
          <Button size="sm" variant="subtle" onClick={onClose}>
            {t('common.close')}
          </Button>
        )}
      </Group>
    </CrashNote>
  )
}
