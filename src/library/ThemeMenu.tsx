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
    <Menu position="top" withinPortal={false}>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<Icon name={icon} />}>
          {t('editor.theme')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={theme} onChange={name => preferences.setState({ theme: name as Theme })}>
          {THEMES.map(({ name, icon }) => (
            <Menu.RadioItem key={name} value={name} rightSection={<Icon name={icon} />} closeMenuOnClick>
              {t(`editor.themes.${name}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
