import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../../store/hooks'
import styles from './EmptyBoard.module.css'
import { AddStage } from './grid/AddStage'

/** A map without stages has no columns: here the first is made. */
export function EmptyBoard() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  return (
    <div className={styles.empty}>
      <Title order={2} size="h3">
        {t('board.empty.title')}
      </Title>
      <Text c="dimmed" maw={420} ta="center">
        {t('board.empty.text')}
      </Text>
      {!readOnly && <AddStage named />}
    </div>
  )
}
