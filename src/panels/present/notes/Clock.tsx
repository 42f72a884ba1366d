import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../inspector/useNumber'

/** How long it has been since a moment, in minutes and seconds. */
export function Clock({ began }: { began: number }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(() => Date.now())
  const two = useNumber({ minimumIntegerDigits: 2 })
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((now - began) / 1000))
  return (
    <time role="timer" aria-label={t('present.notes.elapsed')}>
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </time>
  )
}
