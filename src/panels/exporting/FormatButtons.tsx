import { Alert, Button, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EXPORT_FORMATS, type ExportFormat, exportMap } from '../../commands/exportMap'
import { useCopiesOut } from '../../store/copiesOut'
import { useDesk } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import styles from './ExportDialog.module.css'
import type { Leaving } from './useExport'

const ICONS: Readonly<Record<ExportFormat, string>> = {
  png: 'image',
  svg: 'spline',
  pdf: 'file-text',
  pptx: 'presentation',
  xlsx: 'sheet',
  csv: 'table',
  mermaid: 'workflow',
  canvas: 'layout-dashboard',
  markdown: 'heading',
  ojf: 'route',
  html: 'globe',
  jatra: 'file-json',
  log: 'list-ordered',
  list: 'list',
}

/** Long enough for the browser to show that it is at work, before painting a large map holds the page up. */
const SHOWN_MS = 30

type Progress =
  | { readonly state: 'resting' }
  | { readonly state: 'busy'; readonly format: ExportFormat }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'too-large' | 'failed' }

/** One button for each format: it makes the file and hands it over. */
export function FormatButtons({ leaving }: { leaving: Leaving }) {
  const { t } = useTranslation()
  const [progress, setProgress] = useState<Progress>({ state: 'resting' })
  const id = useId()
  const { map, session } = useDesk()
  const { left } = useCopiesOut()

  const make = async (format: ExportFormat) => {
    setProgress({ state: 'busy', format })
    await new Promise(resolve => setTimeout(resolve, SHOWN_MS))
    const { part, toExport, look, scale, choices } = leaving
    const outcome = await exportMap(toExport, format, {
      ...look,
      scale,
      embedFonts: choices.embedFonts,
      files: await leaving.files,
      fileWords: t('files', { returnObjects: true }),
      now: new Date(),
    })
    // Each of these formats carries all of the map that it is given. A version is not the map as it is.
    const isNow = session.getState().version === undefined
    if (outcome.ok && part.kind === 'map' && isNow) left(map.id)
    if (!outcome.ok && outcome.reason === 'too-large') leaving.failedAt(scale)
    setProgress(outcome.ok ? { state: 'done', name: outcome.name } : { state: outcome.reason })
  }

  return (
    <div className={styles.foot}>
      <div className={styles.formats}>
        {EXPORT_FORMATS.map((format, index) => (
          <div key={format}>
            <Button
              fullWidth
              className={styles.format}
              variant={index === 0 ? 'filled' : 'default'}
              leftSection={<Icon name={ICONS[format]} />}
              loading={progress.state === 'busy' && progress.format === format}
              disabled={progress.state === 'busy'}
              aria-describedby={`${id}-${format}`}
              data-autofocus={index === 0 || undefined}
              onClick={() => make(format)}
            >
              {t(`exporting.formats.${format}`)}
            </Button>
            <p id={`${id}-${format}`} className={styles.about}>
              {t(`exporting.about.${format}`)}
            </p>
          </div>
        ))}
      </div>
      <div role="status" className={styles.outcome}>
        {progress.state === 'busy' && t('exporting.busy')}
        {progress.state === 'done' && <Text size="sm">{t('exporting.done', { name: progress.name })}</Text>}
      </div>
      {(progress.state === 'too-large' || progress.state === 'failed') && (
        <Alert color="red" variant="light" icon={<Icon name="circle-alert" />}>
          {t(`exporting.refused.${progress.state}`)}
        </Alert>
      )}
    </div>
  )
}
