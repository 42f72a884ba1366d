import { Button, Popover, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useIds, useReadOnly } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import barStyles from '../FilterBar.module.css'
import { SaveViewForm } from './SaveViewForm'
import { ViewRow } from './ViewRow'
import styles from './ViewsButton.module.css'

/** The filters that are kept with the map under a name. */
export function ViewsButton() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const views = useIds('views')
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover
      position="bottom-start"
      width={330}
      shadow="md"
      trapFocus
      returnFocus
      opened={opened}
      onChange={open => !open && close()}
    >
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<Icon name="bookmark" />}
          classNames={{ root: barStyles.button, label: barStyles.words, section: barStyles.sign }}
          onClick={toggle}
        >
          {t('board.views.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={8} className={styles.panel} aria-label={t('board.views.title')}>
        {views.length === 0 ? (
          <Text size="xs" c="dimmed" p={6}>
            {t('board.views.none')}
          </Text>
        ) : (
          <ul className={styles.list}>
            {views.map((id, index) => (
              <ViewRow key={id} id={id} index={index} count={views.length} onApply={close} />
            ))}
          </ul>
        )}
        {!readOnly && <SaveViewForm />}
      </Popover.Dropdown>
    </Popover>
  )
}
