import { ActionIcon } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon'
import styles from './CompareSection.module.css'
import type { Compared, Side } from './useComparison'

interface Props {
  readonly compared: Compared
  /** What the other side is called, if it is a version of this map. */
  readonly version: string | undefined
  readonly onSwap: () => void
}

/** Which map is which, with the line that is drawn for each. */
export function SidesBar({ compared, version, onSwap }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.sides}>
      <SideName side={compared.before} which="before" version={version} />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('compare.swap')}
        title={t('compare.swap')}
        onClick={onSwap}
        data-not-in-picture
      >
        <Icon name="arrow-right-left" size={16} />
      </ActionIcon>
      <SideName side={compared.after} which="after" version={version} />
    </div>
  )
}

interface SideProps {
  readonly side: Side
  readonly which: 'before' | 'after'
  readonly version: string | undefined
}

function SideName({ side, which, version }: SideProps) {
  const { t } = useTranslation()
  const { title, state } = side.map.meta
  const facts = [t(`common.states.${state}`), side.isThis ? t('compare.thisMap') : version]
  return (
    <div className={styles.side}>
      <svg className={styles.sample} width="34" height="12" data-side={which} aria-hidden focusable="false">
        <path d="M2 6H32" />
        <circle cx="17" cy="6" r="4" />
      </svg>
      <div>
        <small>{t(`compare.${which}`)}</small>
        <b>{title.trim() || t('common.untitledMap')}</b>
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </div>
    </div>
  )
}
