import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../i18n'
import type { Theme } from '../../store/preferences'
import { usePreference, usePreferencesStore } from '../../store/usePreferences'
import { Icon } from '../../ui/Icon'

const THEMES: Readonly<Record<Theme, string>> = { system: 'monitor', light: 'sun', dark: 'moon' }

/** Theme and language, as items of a menu. Both are remembered in this browser. */
export function LookItems() {
  const { t, i18n } = useTranslation()
  const preferences = usePreferencesStore()
  const theme = usePreference(({ theme }) => theme)
  return (
    <>
      <Menu.Label>{t('editor.theme')}</Menu.Label>
      <Menu.RadioGroup value={theme} onChange={name => preferences.setState({ theme: name as Theme })}>
        {Object.entries(THEMES).map(([name, icon]) => (
          <Menu.RadioItem key={name} value={name} rightSection={<Icon name={icon} />}>
            {t(`editor.themes.${name as Theme}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label>{t('editor.language')}</Menu.Label>
      <Menu.RadioGroup
        value={i18n.language}
        onChange={code => preferences.setState({ language: code as Language })}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <Menu.RadioItem key={code} value={code} lang={code}>
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
