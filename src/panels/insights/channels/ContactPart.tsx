import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { interactions } from '../../../model/analysis/interactions'
import type { Id } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import { Icon } from '../../../ui/Icon'
import { useNumber } from '../../inspector/useNumber'
import { Part } from '../page/Part'
import { useFigures } from '../page/useFigures'
import { CHANNEL_TOPICS } from './channelTopics'
import { GroupTable } from './GroupTable'

/** Contact with us against contact with others about us. */
export function ContactPart({ persona }: { persona: Id | undefined }) {
  const { t } = useTranslation()
  const number = useNumber()
  const select = useCallback((map: JourneyMap) => interactions(map, persona), [persona])
  const figures = useFigures(CHANNEL_TOPICS, select)
  const contacts = [
    { key: 'direct', icon: 'arrow-right-left' },
    { key: 'indirect', icon: 'corner-down-right' },
  ] as const
  return (
    <Part title={t('insights.channels.contact')} note={t('insights.channels.contactNote')}>
      <GroupTable
        heading={t('inspector.field.contact')}
        extra={t('insights.channels.communications')}
        groups={contacts.map(({ key, icon }) => ({
          key,
          icon: <Icon name={icon} size={15} />,
          name: t(`inspector.contacts.${key}`),
          figures: figures[key],
          extra: number(figures[key].communications),
        }))}
      />
    </Part>
  )
}
