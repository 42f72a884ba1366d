import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBrowserFacts, useSafekeeping } from '../store/safekeeping'
import { Icon } from '../ui/Icon'
import type { ShelvedMap } from './shelvedMaps'

// Not everybody asks.
const SafetyDialog = lazy(() => import('./durability/SafetyDialog'))

/** How much is kept here, and the way to how safe it is. `maps` are those on the shelf. */
export function StorageMeter({ maps }: { maps: readonly ShelvedMap[] }) {
  const { t } = useTranslation()
  const { durable } = useSafekeeping()
  const { facts, again } = useBrowserFacts()
  const [shown, dialog] = useDisclosure(false)
  const button = useRef<HTMLButtonElement>(null)

  const meter =
    facts?.used === undefined
      ? t('durability.storage')
      : t(facts.persisted ? 'durability.meterPromised' : 'durability.meter', { used: facts.used })
  const words = durable ? meter : t('durability.grades.nothingKept')

  return (
    <>
      <Button
        ref={button}
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<Icon name={durable ? 'shield-check' : 'triangle-alert'} />}
        title={t('durability.howSafeAll')}
        aria-haspopup="dialog"
        onClick={dialog.open}
      >
        {words}
      </Button>
      <Suspense fallback={null}>
        {shown && (
          <SafetyDialog
            maps={maps}
            onLeave={() => button.current?.focus()}
            onClose={() => {
              dialog.close()
              again()
            }}
          />
        )}
      </Suspense>
    </>
  )
}
