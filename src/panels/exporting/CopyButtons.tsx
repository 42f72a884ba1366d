import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { COPY_SHAPES } from '../../commands/copyAs'
import { commandOf } from '../../commands/registry'
import type { CopyShape } from '../../store/sessionStore'
import { Icon } from '../../ui/Icon'
import styles from './CopyButtons.module.css'
import { useCopyAs } from './useCopyAs'
import type { Leaving } from './useExport'
import { useFileOptions } from './useFileOptions'
import type { Maker } from './useMaking'

interface CopyButtonsProps {
  readonly leaving: Leaving
  /** Whether something is left out of it. */
  readonly isForOthers: boolean
  readonly maker: Maker
}

/** What is about to leave, to the clipboard instead of a file. */
export function CopyButtons({ leaving, isForOthers, maker }: CopyButtonsProps) {
  const { t } = useTranslation()
  const copy = useCopyAs()
  const options = useFileOptions(leaving)
  const isBusy = maker.making.state === 'busy'
  const { kind } = leaving.part
  const what = kind === 'map' || kind === 'selection' ? kind : 'part'
  const toClipboard = async (shape: CopyShape) => {
    maker.report(await copy(shape, { leaving: leaving.toExport, what, options: options(), isForOthers }))
  }
  return (
    <div className={styles.buttons}>
      {COPY_SHAPES.map(shape => (
        <Button
          key={shape}
          variant="default"
          size="compact-md"
          classNames={{ root: styles.button, inner: styles.inner }}
          leftSection={<Icon name={commandOf(`copyAs.${shape}`).icon} size={16} />}
          // One thing at a time, so that it can be said how it went.
          aria-disabled={isBusy || undefined}
          data-disabled={isBusy || undefined}
          onClick={() => !isBusy && void toClipboard(shape)}
        >
          {t(`commands.copyAs.${shape}`)}
        </Button>
      ))}
    </div>
  )
}
