import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBrowserFacts } from '../store/safekeeping'
import { Icon } from '../ui/Icon'
import type { ShelvedMap } from './shelvedMaps'

// Not everybody asks.
const SafetyDialog = lazy(() => import('./durability/SafetyDialog'))

/** How much is kept here, and the way to how safe it is. `maps` are those on the shelf. */
export function StorageMeter({ maps }: { maps: readonly ShelvedMap[] }) {
  const { t } = useTranslation()
  const { facts, again } = useBrowserFacts()
  const [opened, dialog] = useDisclosure(false)
  // Once it has been opened it stays, so that it can fade out and give the keyboard back.
  const [asked, setAsked] = useState(false)

  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<Icon name="shield-check" />}
        title={t('durability.howSafeAll')}
        aria-haspopup="dialog"
        onClick={() => {
          setAsked(true)
          dialog.open()
        }}
      >
        {facts?.used === undefined
          ? t('durability.storage')
          : t(facts.persisted ? 'durability.meterPromised' : 'durability.meter', { used: facts.used })}
      </Button>
      <Suspense fallback={null}>
        {asked && (
          <SafetyDialog
            opened={opened}
            maps={maps}
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
