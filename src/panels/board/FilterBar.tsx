import { Button, Group, Popover, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NO_FILTER } from '../../model/analysis/filter'
import { Icon } from '../../ui/Icon'
import { useNumber } from '../inspector/useNumber'
import styles from './FilterBar.module.css'
import { FilterFields } from './filter/FilterFields'
import { useFilter, useNarrowings } from './filter/useFilter'
import { ViewsButton } from './filter/ViewsButton'

/** What the board shows: the conditions, each to be taken away again, and the views under which they are kept. */
export function FilterBar() {
  const { t } = useTranslation()
  const number = useNumber()
  const { setFilter } = useFilter()
  const active = useNarrowings()
  const count = active.length
  return (
    <div className={styles.bar}>
      <Popover position="bottom-start" width={320} shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<Icon name="funnel" />}
            classNames={{ root: styles.button, label: styles.words, section: styles.sign }}
            rightSection={
              count > 0 ? (
                <>
                  <span className={styles.count}>{number(count)}</span>
                  <VisuallyHidden> {t('board.filter.conditions', { count })}</VisuallyHidden>
                </>
              ) : undefined
            }
          >
            {t('board.filter.title')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles.panel} aria-label={t('board.filter.title')}>
          <FilterFields />
        </Popover.Dropdown>
      </Popover>
      <ViewsButton />
      {count > 0 && (
        <Group gap={6} className={styles.conditions} role="group" aria-label={t('board.filter.active')}>
          {active.map(({ key, label, without }) => (
            <button
              key={key}
              type="button"
              className={styles.chip}
              aria-label={t('board.filter.remove', { what: label })}
              onClick={() => setFilter(without)}
            >
              <span className={styles.what}>{label}</span>
              <Icon name="x" size={13} />
            </button>
          ))}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setFilter(NO_FILTER)}>
            {t('board.filter.clear')}
          </Button>
        </Group>
      )}
    </div>
  )
}
