import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PathBranch, PathStep } from '../../model/analysis/path'
import type { Id } from '../../model/ids'
import { useIds, useLive, useRecord } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { PersonaAvatar } from '../../ui/PersonaAvatar'
import { useNumber } from '../inspector/useNumber'
import { JourneyCurve } from './JourneyCurve'
import styles from './PathSlide.module.css'
import { TouchpointTile } from './TouchpointTile'
import { useSlideTitle } from './useSlideTitle'

interface Props {
  readonly persona: Id
  readonly step: PathStep
  readonly number: number
  readonly of: number
  /** What was walked up to this step, with it. */
  readonly walked: ReadonlySet<Id>
  readonly onPersona: (persona: Id) => void
  readonly onOpen: (touchpoint: Id) => void
}

/** One step of a persona's path: where they come from, where they are, and which ways lead on. */
export function PathSlide({ persona, step, number, of, walked, onPersona, onOpen }: Props) {
  const { t } = useTranslation()
  const write = useNumber()
  const title = useSlideTitle({ kind: 'path', persona, step, number, of })
  const stage = useLive(['stages/*', 'touchpoints/*'], ({ map }) => {
    const at = map.touchpoints.get(step.touchpoint)?.place[0]
    return map.stages.get(at ?? '')?.title
  })
  return (
    <div className={styles.slide}>
      <VisuallyHidden component="h1">{title}</VisuallyHidden>
      <header className={styles.head}>
        <Personas chosen={persona} onChoose={onPersona} />
        <p className={styles.number}>
          {t('present.step', { number: write(number), of: write(of) })}
          {stage?.trim() && ` · ${stage}`}
        </p>
      </header>
      <div className={styles.way}>
        <div className={styles.from}>
          {step.from !== undefined && (
            <>
              <small>{step.isBranch ? t('present.backAt') : t('present.from')}</small>
              <Title touchpoint={step.from} />
              {step.by && step.by !== 'next' && (
                <em data-kind={step.by}>{t(`common.linkKinds.${step.by}`)}</em>
              )}
            </>
          )}
        </div>
        <Icon
          name="arrow-right"
          size={32}
          className={styles.arrow}
          data-hidden={step.from === undefined || undefined}
        />
        <div className={styles.here}>
          <TouchpointTile touchpoint={step.touchpoint} onOpen={onOpen} />
        </div>
        <Icon
          name="arrow-right"
          size={32}
          className={styles.arrow}
          data-hidden={step.ways.length === 0 || undefined}
        />
        <ul className={styles.ways}>
          {step.ways.map(way => (
            <Way key={way.link ?? 'order'} way={way} />
          ))}
          {step.end && <li className={styles.end}>{t(`present.ends.${step.end}`)}</li>}
        </ul>
      </div>
      <div className={styles.curve}>
        <JourneyCurve
          path={{ persona, walked, at: step.touchpoint }}
          draws={`${persona} ${step.touchpoint}`}
        />
      </div>
    </div>
  )
}

/** A way on, with how many take it and what becomes of it. */
function Way({ way: { kind, label, share, to, when } }: { way: PathBranch }) {
  const { t } = useTranslation()
  const percent = useNumber({ style: 'percent', maximumFractionDigits: 1 })
  const facts = [
    kind !== 'next' && t(`common.linkKinds.${kind}`),
    label.trim(),
    share !== undefined && percent(share / 100),
    when === 'before' && t('present.before'),
    when === 'later' && t('present.later'),
  ].filter(Boolean)
  return (
    <li className={styles.one} data-now={when === 'now' || undefined}>
      <Title touchpoint={to} />
      {facts.length > 0 && <small>{facts.join(' · ')}</small>}
    </li>
  )
}

function Title({ touchpoint }: { touchpoint: Id }) {
  const { t } = useTranslation()
  const title = useRecord('touchpoints', touchpoint)?.title.trim()
  return <span className={styles.title}>{title || t('common.untitled')}</span>
}

/** Whose path it is, and the others whose path it could be. */
function Personas({ chosen, onChoose }: { chosen: Id; onChoose: (persona: Id) => void }) {
  const { t } = useTranslation()
  const personas = useIds('personas')
  return (
    <fieldset className={styles.personas} aria-label={t('present.whosePath')}>
      {personas.map(id => (
        <PersonaChip key={id} id={id} isChosen={id === chosen} onChoose={onChoose} />
      ))}
    </fieldset>
  )
}

interface ChipProps {
  readonly id: Id
  readonly isChosen: boolean
  readonly onChoose: (persona: Id) => void
}

function PersonaChip({ id, isChosen, onChoose }: ChipProps) {
  const { t } = useTranslation()
  const record = useRecord('personas', id)
  if (!record) return null
  return (
    <UnstyledButton className={styles.chip} aria-pressed={isChosen} onClick={() => onChoose(id)}>
      <PersonaAvatar name={record.name} colour={record.colour} picture={record.picture} size={40} />
      {record.name.trim() || t('common.untitled')}
    </UnstyledButton>
  )
}
