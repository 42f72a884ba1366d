import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../i18n'
import type { Theme } from '../../store/preferences'
import { usePreference, usePreferencesStore } from '../../store/usePreferences'
import { Icon } from '../../ui/Icon'

const THEMES: Readonly<Record<Theme, string>> = { system: 'monitor', light: 'sun', dark: 'moon' }

/** Theme and language, as radio items of a menu. Both are remembered in this browser. */
export function LookItems() {
  const { t, i18n } = useTranslation()
  const preferences = usePreferencesStore()
  const theme = usePreference(({ theme }) => theme)
  return (
    <>
      <Menu.Label>{t('editor.theme')}</Menu.Label>
      {Object.entries(THEMES).map(([name, icon]) => (
        <Menu.Item
          key={name}
          role="menuitemradio"
          aria-checked={theme === name}
          leftSection={<Icon name={icon} />}
          rightSection={theme === name ? <Icon name="check" /> : undefined}
          onClick={() => preferences.setState({ theme: name as Theme })}
        >
          {t(`editor.themes.${name as Theme}`)}
        </Menu.Item>
      ))}
      <Menu.Label>{t('editor.language')}</Menu.Label>
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <Menu.Item
          key={code}
          role="menuitemradio"
          aria-checked={i18n.language === code}
          lang={code}
          leftSection={<Icon name="languages" />}
          rightSection={i18n.language === code ? <Icon name="check" /> : undefined}
          onClick={() => preferences.setState({ language: code as Language })}
        >
          {name}
        </Menu.Item>
      ))}
    </>
  )
}
