import { useTranslation } from 'react-i18next'
import type { JourneyMap } from '../../../model/journey'
import { useMeta } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import styles from './CompareSection.module.css'
import { Differences } from './Differences'
import { SidesBar } from './SidesBar'
import { StageTable } from './StageTable'
import { useComparison } from './useComparison'

interface Props {
  readonly other: JourneyMap
  /** What it is called, if it is a version of this one. */
  readonly version: string | undefined
  /** Whether this map is the earlier one; undefined: nobody has said so. */
  readonly chosen: boolean | undefined
  readonly onTurn: (thisIsBefore: boolean) => void
}

/** The two maps, stage by stage and difference by difference. */
export function ComparisonView({ other, version, chosen, onTurn }: Props) {
  const { t } = useTranslation()
  const { state } = useMeta()
  // Today comes before what is meant to be; of two alike the other one is taken for the earlier version.
  const thisIsBefore = chosen ?? (state === 'current' && other.meta.state === 'future')
  const compared = useComparison(other, thisIsBefore)
  return (
    <>
      <SidesBar compared={compared} version={version} onSwap={() => onTurn(!thisIsBefore)} />
      {compared.comparison.isSame && (
        <p className={styles.same} role="status">
          <Icon name="circle-check" size={18} />
          {t('compare.same')}
        </p>
      )}
      <StageTable compared={compared} />
      <Differences compared={compared} />
    </>
  )
}
