import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../i18n'
import { useCopiesOut } from '../store/copiesOut'
import { usePreferencesStore } from '../store/usePreferences'
import { Icon } from '../ui/Icon'
import styles from './HomeFooter.module.css'
import { InstallButton } from './InstallButton'
import { StorageMeter } from './StorageMeter'
import type { ShelvedMap } from './shelvedMaps'
import { ThemeMenu } from './ThemeMenu'

interface HomeFooterProps {
  /** The maps on the shelf. */
  readonly maps: readonly ShelvedMap[]
  /** How many are in the trash. */
  readonly trashed: number
  onOpenTrash(): void
}

/** The edge of home: what the device holds and how safe it is, the trash, and how the interface speaks and looks. */
export function HomeFooter({ maps, trashed, onOpenTrash }: HomeFooterProps) {
  const { t, i18n } = useTranslation()
  const preferences = usePreferencesStore()
  const { showBackup } = useCopiesOut()
  return (
    <footer className={styles.footer}>
      <StorageMeter maps={maps} />
      <div className={styles.controls}>
        <InstallButton />
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<Icon name="archive" />}
          onClick={showBackup}
        >
          {t('backup.title')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<Icon name="trash-2" />}
          onClick={onOpenTrash}
        >
          {trashed > 0 ? t('library.trash.open', { count: trashed }) : t('library.trash.title')}
        </Button>
        <span className={styles.looks}>
          <ThemeMenu />
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <Button
              key={code}
              variant="subtle"
              color="gray"
              size="compact-sm"
              className={styles.language}
              lang={code}
              aria-pressed={i18n.language === code}
              onClick={() => preferences.setState({ language: code as Language })}
            >
              {name}
            </Button>
          ))}
        </span>
      </div>
    </footer>
  )
}
