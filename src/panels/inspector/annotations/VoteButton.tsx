import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Id, pairKey } from '../../../model/ids'
import { toggleVote } from '../../../model/operations/annotations'
import { useDesk, useReadOnly, useRecord, useRelated } from '../../../store/hooks'
import { usePreference } from '../../../store/usePreferences'
import { Icon } from '../../../ui/Icon'
import styles from './AnnotationCard.module.css'

/** One's own vote, given or taken back, with the number of all. */
export function VoteButton({ annotation }: { annotation: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const disabled = useReadOnly()
  const voter = usePreference(preferences => preferences.voter)
  const mine = useRecord('votes', pairKey(annotation, voter)) !== undefined
  const count = useRelated('votes', annotation).length
  const votes = t('inspector.annotations.votes', { count })
  return (
    <UnstyledButton
      className={styles.vote}
      aria-label={t('inspector.annotations.vote', { votes })}
      title={t('inspector.annotations.vote', { votes })}
      aria-pressed={mine}
      disabled={disabled}
      onClick={() => map.change('changes.vote', tx => toggleVote(tx, annotation, voter))}
    >
      <Icon name="arrow-big-up" size={15} fill={mine ? 'currentcolor' : 'none'} />
      {count > 0 && votes}
    </UnstyledButton>
  )
}
