import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import { ChoiceField } from '../fields/ChoiceField'
import { setFields } from '../fields/setFields'
import { TextField } from '../fields/TextField'
import { MIXED, useShared } from '../fields/useShared'

/** What kind of contact touchpoints are: alone or with a counterpart, with us or with others about us. */
export function InteractionFields({ touchpoints }: { touchpoints: readonly Id[] }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const interaction = useShared('touchpoints', touchpoints, 'interaction')
  const direct = useShared('touchpoints', touchpoints, 'direct')
  return (
    <>
      <ChoiceField
        label={t('inspector.field.interaction')}
        value={interaction}
        onChange={value => setFields(map, 'touchpoints', touchpoints, 'interaction', value)}
        options={(['action', 'communication'] as const).map(value => ({
          value,
          label: t(`inspector.interactions.${value}`),
        }))}
      />
      {interaction === 'communication' &&
        (['from', 'to'] as const).map(field => (
          <TextField
            key={field}
            table="touchpoints"
            ids={touchpoints}
            field={field}
            look="line"
            label={t(`inspector.field.${field}`)}
            hint={t(`inspector.hint.${field}`)}
          />
        ))}
      <ChoiceField
        label={t('inspector.field.contact')}
        hint={t('inspector.contactHint')}
        value={direct === MIXED || direct === undefined ? direct : direct ? 'direct' : 'indirect'}
        onChange={value => setFields(map, 'touchpoints', touchpoints, 'direct', value === 'direct')}
        options={(['direct', 'indirect'] as const).map(value => ({
          value,
          label: t(`inspector.contacts.${value}`),
        }))}
      />
    </>
  )
}
