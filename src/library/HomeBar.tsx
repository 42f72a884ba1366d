import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import styles from './HomeBar.module.css'
import { useImport } from './useImport'
import type { NewMap } from './useNewMap'

/** The bar at the top of home: whose page this is, and the two ways in for a map. */
export function HomeBar({ newMap }: { newMap: NewMap }) {
  const { t } = useTranslation()
  const { chooseFiles } = useImport()
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>
        <Logo size={32} />
        <span className={styles.name}>{t('common.appName')}</span>
      </span>
      <Button variant="default" onClick={chooseFiles}>
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
