import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { MM_PER_UNIT } from '../../model/layout/pages/paper'
import type { PagePlan } from '../../model/layout/pages/planPages'
import { Icon } from '../../ui/Icon'
import { useNumber } from '../inspector/useNumber'
import { tooMany } from './limits'
import styles from './PrintDialog.module.css'

/** How many pages of what size, how large all of it is, and how large the map on it. */
export function PlanWords({ plan }: { plan: PagePlan }) {
  const { t } = useTranslation()
  const number = useNumber()
  const length = useNumber({ maximumFractionDigits: 1 })
  const percent = useNumber({ style: 'percent', maximumSignificantDigits: 3 })
  const { sheet, poster, pages, rows, columns, scale, shrunk } = plan
  const count = pages.length
  if (tooMany(plan)) {
    return (
      <Alert color="red" variant="light" mt="sm" icon={<Icon name="circle-alert" />}>
        {t('printing.tooMany', { count })}
      </Alert>
    )
  }
  const cm = ({ width, height }: typeof sheet) => ({ width: length(width / 10), height: length(height / 10) })
  const size = percent(scale / MM_PER_UNIT)
  return (
    <p className={styles.words}>
      {t('printing.sheets', { count, ...cm(sheet), rows: number(rows), columns: number(columns) })}{' '}
      {count > 1 && t('printing.together', cm(poster))}{' '}
      {t(shrunk ? 'printing.shrunk' : 'printing.mapSize', { size })}
    </p>
  )
}
