import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { JourneyMap } from '../../model/journey'
import { useLive } from '../../store/hooks'
import type { Slide } from './slides'

/** What a slide is called, for the notes and for those who hear it. */
export function useSlideTitle(slide: Slide | undefined): string {
  const { t } = useTranslation()
  return useLive(['meta', 'stages/*', 'touchpoints/*', 'personas/*'], ({ map }) =>
    slide ? titleOf(map, slide, t) : '',
  )
}

function titleOf(map: JourneyMap, slide: Slide, t: TFunction): string {
  const named = (title: string | undefined) => title?.trim() || t('common.untitled')
  switch (slide.kind) {
    case 'title':
      return map.meta.title.trim() || t('common.untitledMap')
    case 'stage':
      return named(map.stages.get(slide.stage)?.title)
    case 'whole':
      return t('present.whole')
    case 'path':
      return t('present.stepOf', {
        persona: named(map.personas.get(slide.persona)?.name),
        title: named(map.touchpoints.get(slide.step.touchpoint)?.title),
      })
  }
}
