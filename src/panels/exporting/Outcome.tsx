import { Alert, Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { Icon } from '../../ui/Icon'
import styles from './Outcome.module.css'
import type { Maker } from './useMaking'

/** How far the file is, with the way to stop; then where it is, or why there is none. */
export function Outcome({ maker: { making, cancel } }: { maker: Maker }) {
  const { t, i18n } = useTranslation()
  const share = new Intl.NumberFormat(locale(i18n.language), { style: 'percent' })
  const refusal =
    making.state === 'too-large' || making.state === 'failed'
      ? t(`exporting.refused.${making.state}`)
      : making.state === 'not-copied' && making.says
  const done =
    making.state === 'done'
      ? t('exporting.done', { name: making.name })
      : making.state === 'copied' && making.says
  return (
    <div className={styles.foot} data-shows={making.state !== 'resting' || undefined}>
      <div role="status" className={styles.says}>
        {making.state === 'busy' && t('exporting.busy', { format: t(`exporting.formats.${making.format}`) })}
        {done && (
          <>
            <Icon name="circle-check" size={16} />
            {done}
          </>
        )}
        {making.state === 'cancelled' && t('exporting.cancelled')}
      </div>
      {making.state === 'busy' && (
        <div className={styles.work}>
          <Progress.Root className={styles.bar} size="sm" aria-hidden={making.percent === undefined}>
            <Progress.Section
              value={making.percent ?? 100}
              animated={making.percent === undefined}
              aria-label={t('exporting.progress')}
            />
          </Progress.Root>
          {making.percent !== undefined && (
            <span className={styles.percent} aria-hidden>
              {share.format(making.percent / 100)}
            </span>
          )}
          <Button variant="default" size="compact-md" className={styles.cancel} onClick={cancel}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
      {refusal && (
        <Alert color="red" variant="light" icon={<Icon name="circle-alert" />}>
          {refusal}
        </Alert>
      )}
    </div>
  )
}
