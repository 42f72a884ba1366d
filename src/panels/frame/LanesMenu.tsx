import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { LaneItems } from './LaneItems'

/** Switches lanes on and off. */
export function LanesMenu() {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<Icon name="layers" />}>
          {t('editor.lanes')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <LaneItems />
      </Menu.Dropdown>
    </Menu>
  )
}
