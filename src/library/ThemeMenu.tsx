import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../store/preferences'
import { usePreference, usePreferencesStore } from '../store/usePreferences'
import { Icon } from '../ui/Icon'

const THEMES: readonly { name: Theme; icon: string }[] = [
  { name: 'system', icon: 'monitor' },
  { name: 'light', icon: 'sun' },
  { name: 'dark', icon: 'moon' },
]

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation()
  const preferences = usePreferencesStore()
  const theme = usePreference(({ theme }) => theme)
  const { icon } = THEMES.find(({ name }) => name === theme)!
  return (
    <Menu position="top">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<Icon name={icon} />}>
          {t('editor.theme')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {THEMES.map(({ name, icon }) => (
          <Menu.Item
            key={name}
            role="menuitemradio"
            aria-checked={theme === name}
            leftSection={<Icon name={icon} />}
            rightSection={theme === name && <Icon name="check" />}
            onClick={() => preferences.setState({ theme: name })}
          >
            {t(`editor.themes.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
