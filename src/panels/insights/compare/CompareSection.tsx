import { Loader } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../../store/hooks'
import { anchorOf } from '../page/sections'
import styles from './CompareSection.module.css'
import { ComparisonView } from './ComparisonView'
import { OtherPicker } from './OtherPicker'
import { comparisonIsShown, type OtherSide, rememberComparing, useComparing, useIsWanted } from './otherSide'
import { useOtherSide } from './useOtherSide'

/** This map beside another one: today's journey and the one that is meant to be, or two versions. */
export function CompareSection() {
  const { t } = useTranslation()
  const { map } = useDesk()
  const comparing = useComparing(map.id)
  const compare = (next: typeof comparing) => rememberComparing(map.id, next)
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

/** Brings the comparison into view, once it is there, when it was asked for elsewhere; the keyboard goes on from there. */
function useShowIfWanted(map: string, isThere: boolean): void {
  const isWanted = useIsWanted(map) && isThere
  useEffect(() => {
    if (!isWanted) return
    // After what had the keyboard (a dialog, the face) has given it back.
    const timer = setTimeout(() => {
      comparisonIsShown()
      const section = document.getElementById(anchorOf('compare'))
      section?.scrollIntoView({ block: 'start' })
      section?.querySelector('h2')?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [isWanted])
}

interface OtherReadProps {
  readonly other: OtherSide
  readonly thisIsBefore: boolean | undefined
  readonly onTurn: (thisIsBefore: boolean) => void
}

/** The comparison, once the other side has been read. */
function OtherRead({ other, thisIsBefore, onTurn }: OtherReadProps) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const reading = useOtherSide(other)
  useShowIfWanted(map.id, reading.state !== 'reading')
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
  const version = other.kind === 'version' ? other.title : undefined
  return <ComparisonView other={reading.map} version={version} chosen={thisIsBefore} onTurn={onTurn} />
}
