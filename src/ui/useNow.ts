import { useInterval } from '@mantine/hooks'
import { useState } from 'react'

const MINUTE_MS = 60_000

/** The time that it is, in ms since 1970, anew every minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useInterval(() => setNow(Date.now()), MINUTE_MS, { autoInvoke: true })
  return now
}
