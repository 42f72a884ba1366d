import { ActionIcon, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { ANNOTATION_STATUSES, type AnnotationKind, EVIDENCE_GRADES } from '../../../model/journey'
import { useDesk, useReadOnly } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { PickField } from '../fields/PickField'
import { setFields } from '../fields/setFields'
import { TagsField } from '../fields/TagsField'
import { TextField } from '../fields/TextField'
import { useShared } from '../fields/useShared'
import styles from './AnnotationDetails.module.css'
import { ANNOTATION_LOOKS } from './annotationKinds'
import { MeasureScale } from './MeasureScale'
import { SolvesField } from './SolvesField'

interface Props {
  readonly annotation: Id
  readonly kind: AnnotationKind
  /** Undefined at the end of its list. */
  readonly onMoveUp: (() => void) | undefined
  readonly onMoveDown: (() => void) | undefined
  readonly onRemove: () => void
}

/** All that can be said of an annotation beside its text. */
export function AnnotationDetails({ annotation, kind, onMoveUp, onMoveDown, onRemove }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const ids = [annotation]
  const status = useShared('annotations', ids, 'status')
  const evidence = useShared('annotations', ids, 'evidence')
  return (
    <div className={styles.details}>
      {ANNOTATION_LOOKS[kind].measures.map(measure => (
        <MeasureScale key={measure} annotation={annotation} measure={measure} />
      ))}
      {kind === 'opportunity' && <SolvesField opportunity={annotation} />}
      <div className={styles.pair}>
        <PickField
          label={t('inspector.field.status')}
          value={status}
          onChange={value => setFields(map, 'annotations', ids, 'status', value)}
          options={ANNOTATION_STATUSES.map(value => ({ value, label: t(`inspector.statuses.${value}`) }))}
        />
        <PickField
          label={t('inspector.field.evidence')}
          value={evidence}
          onChange={value => setFields(map, 'annotations', ids, 'evidence', value)}
          options={EVIDENCE_GRADES.map(value => ({ value, label: t(`inspector.evidences.${value}`) }))}
        />
      </div>
      <TextField
        table="annotations"
        ids={ids}
        field="owner"
        look="line"
        label={t('inspector.field.owner')}
        hint={t('inspector.hint.owner')}
      />
      <TagsField table="annotations" ids={ids} size="xs" />
      {!readOnly && (
        <div className={styles.tools}>
          {(onMoveUp || onMoveDown) && (
            <>
              <Tool icon="arrow-up" label={t('inspector.annotations.moveUp')} onClick={onMoveUp} />
              <Tool icon="arrow-down" label={t('inspector.annotations.moveDown')} onClick={onMoveDown} />
            </>
          )}
          <Tool icon="trash-2" label={t('inspector.delete')} onClick={onRemove} />
        </div>
      )}
    </div>
  )
}

function Tool({ icon, label, onClick }: { icon: string; label: string; onClick: (() => void) | undefined }) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        // Not `disabled`: the keyboard would lose its place when the annotation reaches the end of its list.
        aria-disabled={onClick === undefined}
        data-disabled={onClick === undefined || undefined}
        onClick={onClick}
      >
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  )
}
