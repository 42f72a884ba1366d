import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { readableOn } from '../../../ui/readableOn'
import styles from './ColourField.module.css'
import fieldStyles from './fields.module.css'
import { MIXED, type Mixed } from './useShared'

interface Props {
  readonly label: string
  readonly options: readonly { readonly colour: string; readonly name: string }[]
  /** `#rrggbb`. */
  readonly value: string | Mixed | undefined
  readonly onChange: (colour: string) => void
}

/** A colour: one of a few that go together, or one's own. */
export function ColourField({ label, options, value, onChange }: Props) {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const group = useId()
  const colour = value === MIXED || value === undefined ? '' : value.toLowerCase()
  const own = colour !== '' && !options.some(option => option.colour === colour)
  return (
    <div>
      <span className={fieldStyles.label} aria-hidden>
        {label}
        {value === MIXED && <em className={fieldStyles.mixed}>{t('inspector.mixed')}</em>}
      </span>
      <div role="radiogroup" aria-label={label} className={styles.row}>
        {options.map(option => (
          <label key={option.colour} className={styles.swatch} title={option.name}>
            <input
              type="radio"
              name={group}
              aria-label={option.name}
              checked={option.colour === colour}
              disabled={readOnly}
              onChange={() => onChange(option.colour)}
            />
            <Disc colour={option.colour} chosen={option.colour === colour} />
          </label>
        ))}
        <OwnColour colour={colour || '#57536a'} chosen={own} disabled={readOnly} onChange={onChange} />
      </div>
    </div>
  )
}

function Disc({ colour, chosen }: { colour: string; chosen: boolean }) {
  return (
    <span
      className={styles.disc}
      style={{ background: colour, color: readableOn(colour) }}
      data-chosen={chosen || undefined}
    >
      {chosen && <Icon name="check" size={14} strokeWidth={3} />}
    </span>
  )
}

interface OwnProps {
  readonly colour: string
  readonly chosen: boolean
  readonly disabled: boolean
  readonly onChange: (colour: string) => void
}

/** The system's own choice of any colour; it counts when it is made, not while one moves through the rainbow. */
function OwnColour({ colour, chosen, disabled, onChange }: OwnProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const report = useRef(onChange)
  report.current = onChange
  useEffect(() => {
    const field = input.current
    const done = () => field && report.current(field.value)
    // React's onChange is the browser's `input`, which comes with every move of the pointer.
    field?.addEventListener('change', done)
    return () => field?.removeEventListener('change', done)
  }, [])
  useEffect(() => {
    if (input.current) input.current.value = colour
  }, [colour])
  return (
    <label className={styles.swatch} title={t('inspector.persona.ownColour')} data-own>
      <input
        ref={input}
        type="color"
        aria-label={t('inspector.persona.ownColour')}
        defaultValue={colour}
        disabled={disabled}
      />
      {chosen ? (
        <Disc colour={colour} chosen />
      ) : (
        <span className={styles.disc} data-rainbow>
          <Icon name="plus" size={14} strokeWidth={2.5} />
        </span>
      )}
    </label>
  )
}
