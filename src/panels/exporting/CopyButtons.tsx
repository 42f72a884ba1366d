import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { COPY_SHAPES } from '../../commands/copyAs'
import { commandOf } from '../../commands/registry'
import { Icon } from '../../ui/Icon'
import styles from './CopyButtons.module.css'
import { useCopyAs } from './useCopyAs'
import type { Leaving } from './useExport'
import { useFileOptions } from './useFileOptions'

interface CopyButtonsProps {
  readonly leaving: Leaving
  readonly leftOut: boolean
}

/** What is about to leave, to the clipboard instead of a file. */
export function CopyButtons({ leaving, leftOut }: CopyButtonsProps) {
  const { t } = useTranslation()
  const copy = useCopyAs()
  const options = useFileOptions(leaving)
  const { kind } = leaving.part
  const what = kind === 'map' || kind === 'selection' ? kind : 'part'
  return (
    <div className={styles.buttons}>
      {COPY_SHAPES.map(shape => (
        <Button
          key={shape}
          variant="default"
          size="compact-md"
          className={styles.button}
          leftSection={<Icon name={commandOf(`copyAs.${shape}`).icon} size={16} />}
          onClick={() => copy(shape, what, leaving.toExport, options(), leftOut)}
        >
          {t(`commands.copyAs.${shape}`)}
        </Button>
      ))}
    </div>
  )
}
