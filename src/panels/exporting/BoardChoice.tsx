import { useTranslation } from 'react-i18next'
import { Choice } from './Choice'
import styles from './ExportDialog.module.css'

/** How much of a board leaves that does not show all of it. */
export type BoardExtent = 'seen' | 'all'

interface Props {
  readonly value: BoardExtent
  readonly onChange: (value: BoardExtent) => void
}

/** The board with its folded stages and its filter, or without them. */
export function BoardChoice({ value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <div>
      <Choice
        label={t('pictures.board.title')}
        options={(['seen', 'all'] as const).map(extent => ({
          value: extent,
          label: t(`pictures.board.${extent}`),
        }))}
        value={value}
        onChange={onChange}
      />
      <p className={styles.hint}>{t(`pictures.board.about.${value}`)}</p>
    </div>
  )
}
