import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRecord } from '../../../store/hooks'
import { MEASURE_STEPS, type Measure, measureWord } from '../../inspector/annotations/annotationKinds'
import { judgeBy } from '../judging'
import { useOutliner } from '../outliner'
import type { PageProps } from './menuPage'

export const SeverityPage = (page: PageProps) => <Steps {...page} measure="severity" />
export const FrequencyPage = (page: PageProps) => <Steps {...page} measure="frequency" />
export const ImpactPage = (page: PageProps) => <Steps {...page} measure="impact" />
export const EffortPage = (page: PageProps) => <Steps {...page} measure="effort" />

/** The steps by which an annotation is judged, with their words. */
function Steps({ id, measure }: PageProps & { readonly measure: Measure }) {
  const { t } = useTranslation()
  const outliner = useOutliner()
  const value = useRecord('annotations', id)?.[measure]
  return (
    <>
      <Menu.Label>{t(`inspector.measure.${measure}`)}</Menu.Label>
      <Menu.RadioGroup
        value={value === undefined ? 'none' : `${value}`}
        onChange={next => judgeBy(outliner, id, measure, next === 'none' ? undefined : Number(next))}
      >
        {MEASURE_STEPS.map(step => (
          <Menu.RadioItem key={step} value={`${step}`} closeMenuOnClick>
            {t('inspector.measure.step', { step, word: t(measureWord(measure, step)) })}
          </Menu.RadioItem>
        ))}
        <Menu.RadioItem value="none" closeMenuOnClick>
          {t('outline.menu.unjudged')}
        </Menu.RadioItem>
      </Menu.RadioGroup>
    </>
  )
}
