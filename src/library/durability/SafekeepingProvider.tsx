import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { type Safekeeping, SafekeepingContext, type SpaceFor } from '../../store/safekeeping'

// Not everybody asks.
const SpaceDialog = lazy(() => import('./SpaceDialog'))

interface SafekeepingProviderProps {
  readonly device: Omit<Safekeeping, 'showSpace'>
  readonly children: ReactNode
}

/** Lets everything inside ask how well maps are kept, and holds the list of what takes space, for home and an open map alike. */
export function SafekeepingProvider({ device, children }: SafekeepingProviderProps) {
  const [shown, setShown] = useState<{ readonly editing?: SpaceFor | undefined }>()
  const value = useMemo(
    (): Safekeeping => ({ ...device, showSpace: editing => setShown({ editing }) }),
    [device],
  )
  return (
    <SafekeepingContext value={value}>
      {children}
      <Suspense fallback={null}>
        {shown && <SpaceDialog editing={shown.editing} onClose={() => setShown(undefined)} />}
      </Suspense>
    </SafekeepingContext>
  )
}
