import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Caution } from './Caution'
import grid from './MapShelf.module.css'

/** From then on the device is not slow: another tab holds it, or it is broken. */
const PATIENCE_MS = 4_000

/** Stands where the maps will be until the device has answered. */
export function Waiting() {
  const { t } = useTranslation()
  const [slow, setSlow] = useState(false)
  useTimeout(() => setSlow(true), PATIENCE_MS, { autoInvoke: true })
  if (slow) return <Caution>{t('library.slow')}</Caution>
  return (
    <div className={grid.cards} role="status">
      <VisuallyHidden>{t('library.loading')}</VisuallyHidden>
      {['first', 'second', 'third', 'fourth'].map(card => (
        <Skeleton key={card} height={204} radius={14} />
      ))}
    </div>
  )
}
