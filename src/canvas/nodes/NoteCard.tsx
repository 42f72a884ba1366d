import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import type { RecordOf } from '../../model/journey'
import { useRecord } from '../../store/hooks'
import { readableOn } from '../../ui/readableOn'
import { TitleField } from '../editing/TitleField'
import { useBoxPart, useMark } from '../scene/scene'
import { Lines } from './Lines'
import styles from './NoteCard.module.css'
import { sameNode } from './sameNode'
import { useLifted, useRecordElement } from './useRecordElement'

/** A free sticky note. */
export const NoteCard = memo(({ id }: { id: Id }) => {
  const record = useRecord('notes', id)
  return record ? <Note id={id} note={record} /> : null
}, sameNode)

function Note({ id, note }: { id: Id; note: RecordOf<'notes'> }) {
  const { t } = useTranslation()
  const lines = useBoxPart('notes', id, 'text')
  const typing = useMark('typing', id)
  const element = useRecordElement('note', id, note.text)
  const looks = [styles.note, element['aria-current'] && styles.selected, useLifted(id) && styles.lifted]
  return (
    <div
      {...element}
      className={looks.filter(Boolean).join(' ')}
      style={{ background: note.colour, color: readableOn(note.colour) }}
      title={lines?.clamped ? note.text : undefined}
    >
      {typing ? (
        <TitleField table="notes" id={id} className={styles.text} />
      ) : note.text ? (
        <Lines lines={lines} className={styles.text} />
      ) : (
        <span className={`${styles.text} ${styles.untitled}`}>{t('canvas.emptyNote')}</span>
      )}
    </div>
  )
}
