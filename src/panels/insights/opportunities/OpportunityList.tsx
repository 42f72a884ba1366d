import { useTranslation } from 'react-i18next'
import { byWorth, type MatrixEntry, QUADRANTS, type Quadrant } from '../../../model/analysis/matrix'
import type { Id } from '../../../model/ids'
import { Icon } from '../../../ui/Icon'
import { useNumber } from '../../inspector/useNumber'
import { AnnotationName } from '../page/AnnotationName'
import { JumpButton } from '../page/JumpButton'
import { Place } from '../page/Place'
import { useCapped } from '../page/ShowAll'
import styles from './OpportunityList.module.css'

const CAP = 8

interface Props {
  readonly entries: readonly MatrixEntry[]
  readonly active: Id | undefined
  readonly onChoose: (id: Id) => void
  readonly onHover: (id: Id | undefined) => void
}

/** The opportunities by quadrant, the most worth doing first, each with the pain points that it solves. */
export function OpportunityList({ entries, ...rest }: Props) {
  return [...QUADRANTS, undefined].map(quadrant => {
    const own = entries.filter(entry => entry.quadrant === quadrant).sort(byWorth)
    return own.length > 0 && <Group key={quadrant ?? ''} quadrant={quadrant} entries={own} {...rest} />
  })
}

function Group({ quadrant, entries, ...rest }: Props & { readonly quadrant: Quadrant | undefined }) {
  const { t } = useTranslation()
  const { shown, control } = useCapped(entries, CAP)
  return (
    <div className={styles.group} data-quadrant={quadrant}>
      <h4>
        {quadrant === 'quickWin' && <Icon name="rocket" size={15} />}
        {quadrant ? t(`insights.opportunities.quadrant.${quadrant}`) : t('insights.opportunities.tray')}
        {quadrant && <small>{t(`insights.opportunities.quadrantHint.${quadrant}`)}</small>}
      </h4>
      <ul>
        {shown.map(entry => (
          <Line key={entry.id} entry={entry} {...rest} />
        ))}
      </ul>
      {control}
    </div>
  )
}

function Line({
  entry,
  active,
  onChoose,
  onHover,
}: Omit<Props, 'entries'> & { readonly entry: MatrixEntry }) {
  const { t } = useTranslation()
  const number = useNumber()
  const { id, annotation, place, solves } = entry
  return (
    // What the list highlights on the matrix is a help for the eye: everything that it says stands here as words.
    <li
      className={styles.line}
      data-active={active === id || undefined}
      onPointerEnter={event => event.pointerType === 'mouse' && onHover(id)}
      onPointerLeave={() => onHover(undefined)}
      onFocus={() => onChoose(id)}
    >
      <span className={styles.number}>{number(entry.number)}</span>
      <div className={styles.words}>
        <JumpButton to={id} className={styles.text}>
          <AnnotationName id={id} />
        </JumpButton>
        <p className={styles.facts}>
          {place && (
            <span>
              {t('insights.opportunities.impact')} {number(place.impact)} ·{' '}
              {t('insights.opportunities.effort')} {number(place.effort)}
            </span>
          )}
          {annotation.status !== 'open' && <span>{t(`inspector.statuses.${annotation.status}`)}</span>}
          {annotation.owner.trim() && <span>{annotation.owner.trim()}</span>}
          <Place target={annotation.target} />
        </p>
        {solves.length === 0 ? (
          <p className={styles.nothing}>{t('insights.opportunities.solvesNothing')}</p>
        ) : (
          <ul className={styles.solves} aria-label={t('insights.opportunities.solves')}>
            {solves.map(pain => (
              <li key={pain}>
                <Icon name="zap" size={13} />
                <JumpButton to={pain}>
                  <AnnotationName id={pain} />
                </JumpButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
