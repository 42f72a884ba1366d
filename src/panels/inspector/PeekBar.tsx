import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { kindOf, TITLE_FIELD } from '../../model/operations/records'
import { useDesk, useLive } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import styles from './PeekBar.module.css'

/** What is selected, in a line at the thumb: pressing it opens the sheet. */
export function PeekBar({ ids }: { ids: readonly Id[] }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const [first = ''] = ids
  const title = useLive(['*'], ({ map }) => {
    const kind = kindOf(map, first)
    const record: Readonly<Record<string, unknown>> = { ...(kind && map[kind].get(first)) }
    return kind ? String(record[TITLE_FIELD[kind]] ?? '').trim() : ''
  })
  return (
    <UnstyledButton
      className={styles.bar}
      // The map gets smaller: what is selected stays in sight.
      onClick={() => desk.session.setState({ inspector: true, reveal: { id: first } })}
    >
      <span className={styles.words}>
        <b className={styles.title}>
          {ids.length > 1
            ? t('inspector.many.selected', { count: ids.length })
            : title || t('common.untitled')}
        </b>
        <small>{t('inspector.expand')}</small>
      </span>
      <Icon name="arrow-up" size={18} />
    </UnstyledButton>
  )
}
