import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Id, pairKey } from '../../model/ids'
import { toggleVote } from '../../model/operations/annotations'
import { useDesk, useLive, useReadOnly, useRecord, useRelated } from '../../store/hooks'
import { usePreference } from '../../store/usePreferences'
import { Icon } from '../../ui/Icon'
import { AnnotationSummary } from '../inspector/annotations/AnnotationSummary'
import { ANNOTATION_LOOKS, tintOf } from '../inspector/annotations/annotationKinds'
import styles from './FindingList.module.css'
import { findingsOf } from './findings'

interface Props {
  /** Stage or touchpoint. */
  readonly target: Id
  /** What was added during this presentation. */
  readonly fresh: ReadonlySet<Id>
}

/** What matters most there: pain points, opportunities that the room can tick, strengths. */
export function FindingList({ target, fresh }: Props) {
  const { t } = useTranslation()
  const findings = useLive(['annotations/*', 'votes/*', 'touchpoints/*', 'lanes/*'], ({ map }) =>
    findingsOf(map, target, fresh),
  )
  return (
    <div className={styles.findings}>
      {findings.map(({ kind, ids, more }) => (
        <section key={kind} style={tintOf(kind)}>
          <h2 className={styles.heading}>
            <Icon name={ANNOTATION_LOOKS[kind].icon} size={18} />
            {t(`common.annotationsPlural.${kind}`)}
          </h2>
          <ul className={styles.list}>
            {ids.map(id => (
              <li key={id}>{kind === 'opportunity' ? <Tick id={id} /> : <Said id={id} />}</li>
            ))}
          </ul>
          {more > 0 && <p className={styles.more}>{t('present.more', { count: more })}</p>}
        </section>
      ))}
    </div>
  )
}

function Said({ id }: { id: Id }) {
  const annotation = useRecord('annotations', id)
  if (!annotation) return null
  const isJudged = annotation.severity !== undefined || annotation.frequency !== undefined
  return (
    <p className={styles.row}>
      {annotation.text}{' '}
      {isJudged && (
        <small>
          <AnnotationSummary annotation={id} />
        </small>
      )}
    </p>
  )
}

/** An opportunity with one's own vote for it. */
function Tick({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const voter = usePreference(preferences => preferences.voter)
  const text = useRecord('annotations', id)?.text
  const mine = useRecord('votes', pairKey(id, voter)) !== undefined
  const count = useRelated('votes', id).length
  if (text === undefined) return null
  const votes = count > 0 && <small>{t('inspector.annotations.votes', { count })}</small>
  if (readOnly) {
    return (
      <p className={styles.row}>
        {text} {votes}
      </p>
    )
  }
  return (
    <UnstyledButton
      className={styles.tick}
      aria-pressed={mine}
      onClick={() => map.change('changes.vote', tx => toggleVote(tx, id, voter))}
    >
      <span className={styles.box}>{mine && <Icon name="check" size={16} strokeWidth={3} />}</span>
      <span className={styles.row}>
        {text} {votes}
      </span>
    </UnstyledButton>
  )
}
