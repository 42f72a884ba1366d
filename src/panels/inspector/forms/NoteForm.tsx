import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import { ColourField } from '../fields/ColourField'
import { setFields } from '../fields/setFields'
import { TextField } from '../fields/TextField'
import { useShared } from '../fields/useShared'
import { KindCrumb } from '../KindCrumb'
import { PanelHead } from '../PanelHead'
import styles from './forms.module.css'

/** Paper colours, as light as the first: ink is read on all of them. */
const COLOURS = {
  yellow: '#fdf3d8',
  green: '#e2f4ee',
  blue: '#e6effc',
  violet: '#efebff',
  red: '#fbe9ec',
  grey: '#efedf3',
} as const

/** A sticky note. */
export function NoteForm({ id }: { id: Id }) {
  const { t } = useTranslation()
  return (
    <>
      <PanelHead>
        <KindCrumb icon="sticky-note">{t('common.kinds.note')}</KindCrumb>
      </PanelHead>
      <div className={styles.fields}>
        <TextField table="notes" ids={[id]} field="text" inspect="title" label={t('inspector.field.text')} />
        <NoteColour notes={[id]} />
      </div>
    </>
  )
}

export function NoteColour({ notes }: { notes: readonly Id[] }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const colour = useShared('notes', notes, 'colour')
  return (
    <ColourField
      label={t('inspector.field.colour')}
      value={colour}
      onChange={value => setFields(map, 'notes', notes, 'colour', value)}
      options={Object.entries(COLOURS).map(([name, value]) => ({
        colour: value,
        name: t(`inspector.noteColour.${name as keyof typeof COLOURS}`),
      }))}
    />
  )
}
