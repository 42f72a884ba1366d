import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../model/analysis/emotionOf'
import type { Id } from '../../../model/ids'
import { useLive } from '../../../store/hooks'
import { MIXED } from '../fields/useShared'
import { EmotionScale } from './EmotionScale'
import { useFeeling } from './useFeeling'

interface Props {
  readonly scale: Scale
  readonly touchpoints: readonly Id[]
  /** Undefined: all personas alike. */
  readonly persona: Id | undefined
  readonly size: 'large' | 'small'
}

/** The scale of one persona, or of all, at one touchpoint or at several. */
export function FeelingScale({ scale, touchpoints, persona, size }: Props) {
  const { t } = useTranslation()
  const name = usePersonaName(persona)
  const [value, set] = useFeeling(scale, touchpoints, persona)
  const whose = { persona: persona === undefined ? t('common.everyone') : name }
  const label =
    scale === 'ratings' ? t('inspector.emotion.of', whose) : t('inspector.emotion.expectationOf', whose)
  return <EmotionScale label={label} value={value === MIXED ? undefined : value} onChange={set} size={size} />
}

/** The name to call a persona by; empty if none is meant. */
export function usePersonaName(persona: Id | undefined): string {
  const { t } = useTranslation()
  const name = useLive(persona === undefined ? [] : [`personas/${persona}`], ({ map }) =>
    persona === undefined ? '' : map.personas.get(persona)?.name.trim(),
  )
  return name === '' && persona !== undefined ? t('common.untitled') : (name ?? '')
}
