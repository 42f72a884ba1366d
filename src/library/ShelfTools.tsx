import { CloseButton, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HomeSort } from '../store/preferences'
import { usePreference, usePreferencesStore } from '../store/usePreferences'
import { composes } from '../ui/composes'
import { Icon } from '../ui/Icon'
import styles from './ShelfTools.module.css'

const SORTS: readonly HomeSort[] = ['changed', 'created', 'title']

/** Finds a map on a long shelf: by its title, and by an order that is remembered in this browser. */
export function ShelfTools({ filter, onFilter }: { filter: string; onFilter: (filter: string) => void }) {
  const { t } = useTranslation()
  const preferences = usePreferencesStore()
  const sort = usePreference(({ homeSort }) => homeSort)
  return (
    <div className={styles.tools}>
      <TextInput
        className={styles.filter}
        aria-label={t('library.filter')}
        placeholder={t('library.filter')}
        value={filter}
        leftSection={<Icon name="search" />}
        rightSection={
          filter !== '' && (
            <CloseButton size="sm" aria-label={t('library.clearFilter')} onClick={() => onFilter('')} />
          )
        }
        onChange={event => onFilter(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Escape' && !composes(event)) onFilter('')
        }}
      />
      <NativeSelect
        className={styles.sort}
        aria-label={t('library.sort')}
        value={sort}
        data={SORTS.map(value => ({ value, label: t(`library.sorts.${value}`) }))}
        onChange={event => preferences.setState({ homeSort: event.currentTarget.value as HomeSort })}
      />
    </div>
  )
}
