import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../commands/keys'
import { Icon } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import { isMac } from '../ui/platform'
import styles from './HomeBar.module.css'
import { useImport } from './useImport'
import type { NewMap } from './useNewMap'

interface HomeBarProps {
  readonly newMap: NewMap
  onSearch(): void
}

/** The bar at the top of home: whose page this is, the way to what is written on any map, and the two ways in for a map. */
export function HomeBar({ newMap, onSearch }: HomeBarProps) {
  const { t } = useTranslation()
  const { chooseFiles } = useImport()
  const search = t('commands.map.search')
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>
        <Logo size={32} />
        <span className={styles.name}>{t('common.appName')}</span>
      </span>
      <Tooltip label={`${search} ${keyCaps('mod+K', isMac()).join(isMac() ? '' : '+')}`} openDelay={400}>
        <ActionIcon size={36} variant="subtle" color="gray" aria-label={search} onClick={onSearch}>
          <Icon name="search" size={18} />
        </ActionIcon>
      </Tooltip>
      <Button variant="default" onClick={() => chooseFiles()}>
        {t('library.import')}
      </Button>
      <Button
        leftSection={<Icon name="plus" size={17} />}
        aria-busy={newMap.making === 'blank'}
        onClick={newMap.blank}
      >
        {t('library.newMap')}
      </Button>
    </header>
  )
}
