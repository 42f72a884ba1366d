import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFiltering } from '../../../model/analysis/filter'
import { saveView } from '../../../model/operations/views'
import { useDesk } from '../../../store/hooks'
import { useFilter } from './useFilter'
import styles from './ViewsButton.module.css'

/** Keeps what is shown under a name. Of an unfiltered board there is nothing to keep. */
export function SaveViewForm() {
  const { t } = useTranslation()
  const { map } = useDesk()
  const { filter } = useFilter()
  const [name, setName] = useState('')
  if (!isFiltering(filter)) return null
  return (
    <form
      className={styles.save}
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() === '') return
        map.change('changes.view', tx => saveView(tx, name, filter))
        setName('')
      }}
    >
      <TextInput
        flex={1}
        size="sm"
        aria-label={t('board.views.name')}
        placeholder={t('board.views.save')}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" disabled={name.trim() === ''}>
        {t('board.views.saveButton')}
      </Button>
    </form>
  )
}
