import { UnstyledButton } from '@mantine/core'
import { useInViewport } from '@mantine/hooks'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../../commands/versions/versions'
import { locale } from '../../i18n'
import { shownTime } from '../../i18n/dateTime'
import { useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { changeWords } from './changeWords'
import { useChanges } from './useChanges'
import { useReasonWords } from './useVersionWords'
import { VersionActions } from './VersionActions'
import styles from './Versions.module.css'

interface Props {
  readonly version: Version
  /** The one before it; undefined if it is the first. */
  readonly previous: Version | undefined
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** It is gone: the keyboard goes on elsewhere. */
  readonly onRemoved: () => void
}

/** One version: when, why or under what name, what changed until then; opened, what can be done with it. */
export function VersionRow({ version, previous, isOpen, onToggle, onRemoved }: Props) {
  const { t, i18n } = useTranslation()
  const { ref, inViewport } = useInViewport<HTMLLIElement>()
  const isShown = useSession(session => session.version?.id === version.id)
  const reasonWords = useReasonWords()
  const actions = useId()
  const facts = useId()
  const clock = new Intl.DateTimeFormat(locale(i18n.language), { timeStyle: 'short', hourCycle: 'h23' })
  const { counts, size, name } = version
  const at = shownTime(version.at)
  const said = [
    t('versions.ago', { at }),
    t('versions.things.stages', { count: counts.stages ?? 0 }),
    t('versions.things.touchpoints', { count: counts.touchpoints ?? 0 }),
    t('versions.size', { size }),
  ]
  return (
    <li ref={ref} className={styles.row} data-open={isOpen || undefined} data-shown={isShown || undefined}>
      <UnstyledButton
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? actions : undefined}
        aria-describedby={facts}
        aria-current={isShown ? 'true' : undefined}
        onClick={onToggle}
        data-version
        data-whole-card
      >
        <time dateTime={new Date(at).toISOString()} title={t('common.exactly', { at })}>
          {clock.format(at)}
        </time>
        <span className={name ? styles.name : styles.reason}>{name || reasonWords(version)}</span>
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={16} />
      </UnstyledButton>
      <div id={facts} className={styles.facts}>
        {name !== '' && version.reason !== 'named' && <p>{reasonWords(version)}</p>}
        <WhatChanged version={version} previous={previous} isShown={inViewport} />
        <p>{said.join(' · ')}</p>
      </div>
      {isOpen && <VersionActions id={actions} version={version} onRemoved={onRemoved} />}
    </li>
  )
}

interface WhatChangedProps {
  readonly version: Version
  readonly previous: Version | undefined
  readonly isShown: boolean
}

function WhatChanged({ version, previous, isShown }: WhatChangedProps) {
  const { t, i18n } = useTranslation()
  const changes = useChanges(previous, version, isShown)
  const words = () => {
    if (!previous) return t('versions.first')
    if (changes === undefined) return t('versions.comparing')
    return changes === 'unknown' ? t('versions.notCompared') : changeWords(changes, t, i18n.language)
  }
  return <p className={styles.changes}>{words()}</p>
}
