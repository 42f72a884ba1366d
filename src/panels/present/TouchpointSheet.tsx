import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useFocusedPersona, useIds, useRecord } from '../../store/hooks'
import { FindingList } from './FindingList'
import { PainField } from './PainField'
import { Rating } from './Rating'
import styles from './TouchpointSheet.module.css'

interface Props {
  readonly touchpoint: Id
  readonly fresh: ReadonlySet<Id>
  readonly onAdded: (pain: Id) => void
  readonly onClose: () => void
}

/** What the room can say about one touchpoint: how it felt, what hurts, which opportunity it wants. */
export function TouchpointSheet({ touchpoint, fresh, onAdded, onClose }: Props) {
  const { t } = useTranslation()
  const card = useRecord('touchpoints', touchpoint)
  const focus = useFocusedPersona()
  const personas = useIds('personas')
  return (
    <Modal
      opened={card !== undefined}
      onClose={onClose}
      size="xl"
      centered
      zIndex={320}
      title={card?.title.trim() || t('common.untitled')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ title: styles.title }}
      transitionProps={{ duration: 0 }}
    >
      <div className={styles.sheet}>
        {(focus === undefined ? personas : [focus]).map(persona => (
          <Rating key={persona} touchpoint={touchpoint} persona={persona} />
        ))}
        <PainField target={touchpoint} onAdded={onAdded} />
        <FindingList target={touchpoint} fresh={fresh} />
      </div>
    </Modal>
  )
}
