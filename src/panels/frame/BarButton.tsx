import { ActionIcon, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../../commands/keys'
import { commandOf } from '../../commands/registry'
import type { WordKey } from '../../i18n'
import { useDesk } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { isMac } from '../../ui/platform'

/** A command as an icon of the bar, its name and key on hover. */
export function BarButton({ id }: { id: string }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const { label, icon, keys, run } = commandOf(id)
  const name = t(label as WordKey)
  const caps = keys[0] ? ` ${keyCaps(keys[0], isMac()).join(isMac() ? '' : '+')}` : ''
  return (
    <Tooltip label={`${name}${caps}`} openDelay={400}>
      <ActionIcon size="lg" variant="subtle" color="gray" aria-label={name} onClick={() => run(desk)}>
        <Icon name={icon} size={18} />
      </ActionIcon>
    </Tooltip>
  )
}
