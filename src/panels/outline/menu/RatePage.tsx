import { Menu } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { EMOTIONS, type Emotion } from '../../../model/journey'
import { useIds, useRecord } from '../../../store/hooks'
import { EmotionFace } from '../../../ui/EmotionFace'
import { Icon } from '../../../ui/Icon'
import { EMOTION_WORDS } from '../../inspector/emotion/emotionWords'
import { usePersonaName } from '../../inspector/emotion/FeelingScale'
import { useFeeling } from '../../inspector/emotion/useFeeling'
import { MIXED } from '../../inspector/fields/useShared'
import { type PageProps, useMenuPages } from './menuPage'

/** How a touchpoint feels: first to whom (to all at once is first), then how. */
export function RatePage({ id }: PageProps) {
  const { t } = useTranslation()
  const personas = useIds('personas')
  const { enter } = useMenuPages()
  const [who, setWho] = useState<Id | 'all'>()
  useEffect(() => {
    if (who !== undefined) enter()
  }, [who, enter])
  if (personas.length === 0) return <Menu.Label>{t('inspector.emotion.noPersonas')}</Menu.Label>
  if (personas.length === 1) return <Steps touchpoint={id} persona={personas[0]} />
  if (who !== undefined) return <Steps touchpoint={id} persona={who === 'all' ? undefined : who} />
  return (
    <>
      <Who touchpoint={id} persona={undefined} onChoose={() => setWho('all')} />
      {personas.map(persona => (
        <Who key={persona} touchpoint={id} persona={persona} onChoose={() => setWho(persona)} />
      ))}
    </>
  )
}

interface WhoProps {
  readonly touchpoint: Id
  readonly persona: Id | undefined
  readonly onChoose: () => void
}

function Who({ touchpoint, persona, onChoose }: WhoProps) {
  const { t } = useTranslation()
  const name = usePersonaName(persona)
  const [value] = useFeeling('ratings', [touchpoint], persona)
  const isThere = useRecord('personas', persona ?? '') !== undefined
  return (
    <Menu.Item
      closeMenuOnClick={false}
      leftSection={
        typeof value === 'number' ? (
          <EmotionFace value={value} size={18} />
        ) : (
          <Icon name={isThere ? 'user' : 'users'} />
        )
      }
      rightSection={<Icon name="chevron-right" size={14} />}
      onClick={onChoose}
    >
      {persona === undefined ? t('common.everyone') : name}
    </Menu.Item>
  )
}

function Steps({ touchpoint, persona }: { touchpoint: Id; persona: Id | undefined }) {
  const { t } = useTranslation()
  const name = usePersonaName(persona)
  const [value, set] = useFeeling('ratings', [touchpoint], persona)
  const key = value === MIXED || value === undefined ? 'none' : `${value}`
  const label = t('inspector.emotion.of', {
    persona: persona === undefined ? t('common.everyone') : name,
  })
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      <Menu.RadioGroup
        value={key}
        onChange={next => set(next === 'none' ? undefined : (Number(next) as Emotion))}
      >
        {EMOTIONS.map(step => (
          <Menu.RadioItem
            key={step}
            value={`${step}`}
            closeMenuOnClick
            rightSection={<EmotionFace value={step} size={18} />}
          >
            {t(EMOTION_WORDS[step])}
          </Menu.RadioItem>
        ))}
        <Menu.RadioItem value="none" closeMenuOnClick>
          {t('common.emotions.none')}
        </Menu.RadioItem>
      </Menu.RadioGroup>
    </>
  )
}
