import { Loader } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../../store/hooks'
import styles from './CompareSection.module.css'
import { ComparisonView } from './ComparisonView'
import { OtherPicker } from './OtherPicker'
import { type Comparing, comparingOf, type OtherSide, rememberComparing } from './otherSide'
import { useOtherSide } from './useOtherSide'

/** This map beside another one: today's journey and the one that is meant to be, or two versions. */
export function CompareSection() {
  const { t } = useTranslation()
  const { map } = useDesk()
  const [comparing, setComparing] = useState(() => comparingOf(map.id))
  const compare = (next: Comparing | undefined) => {
    rememberComparing(map.id, next)
    setComparing(next)
  }
  return (
    <>
      <p className={styles.intro}>{t('compare.intro')}</p>
      <OtherPicker other={comparing?.other} onChoose={other => compare(other && { other })} />
      {comparing && (
        <OtherRead
          other={comparing.other}
          thisIsBefore={comparing.thisIsBefore}
          onTurn={thisIsBefore => compare({ ...comparing, thisIsBefore })}
        />
      )}
    </>
  )
}

interface OtherReadProps {
  readonly other: OtherSide
  readonly thisIsBefore: boolean | undefined
  readonly onTurn: (thisIsBefore: boolean) => void
}

/** The comparison, once the other side has been read. */
function OtherRead({ other, thisIsBefore, onTurn }: OtherReadProps) {
  const { t } = useTranslation()
  const reading = useOtherSide(other)
  if (reading.state === 'reading') {
    return (
      <p className={styles.reading} role="status">
        <Loader size="xs" />
        {t('compare.reading', { title: other.title })}
      </p>
    )
  }
  if (reading.state === 'failed') {
    return (
      <p className={styles.failed} role="alert">
        {t('compare.cannotRead', { title: other.title, reason: t(reading.reason) })}
      </p>
    )
  }
  return <ComparisonView other={reading.map} chosen={thisIsBefore} onTurn={onTurn} />
}
