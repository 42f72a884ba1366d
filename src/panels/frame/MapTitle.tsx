import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useDesk, useMeta, useReadOnly } from '../../store/hooks'
import { useTyping } from '../../store/useTyping'
import { composes } from '../../ui/composes'
import styles from './MapTitle.module.css'

/** The map's title, typed in place and saved as typed. */
export function MapTitle() {
  const { t } = useTranslation()
  const desk = useDesk()
  const { title } = useMeta()
  const readOnly = useReadOnly()
  const typing = useTyping(title, edit =>
    desk.map.change(
      'changes.type',
      tx =>
        tx.updateMeta(meta => {
          meta.title = edit(meta.title)
        }),
      { group: 'meta.title' },
    ),
  )
  return (
    <div className={styles.sizer} data-text={title || t('common.untitledMap')}>
      <VisuallyHidden>
        <h1>{title || t('common.untitledMap')}</h1>
      </VisuallyHidden>
      <input
        className={styles.title}
        // The sizer makes it as wide as its text; without this a field is never narrower than 20 letters.
        size={1}
        aria-label={t('editor.mapTitle')}
        placeholder={t('common.untitledMap')}
        {...typing}
        readOnly={readOnly}
        onKeyDown={event => {
          if (composes(event)) return
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </div>
  )
}
