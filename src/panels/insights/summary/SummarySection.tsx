import { useTranslation } from 'react-i18next'
import { summaryTable } from '../../../model/analysis/summaryTable'
import { touchpointsInOrder } from '../../../model/analysis/touchpointsInOrder'
import { useFocusedPersona, useLive } from '../../../store/hooks'
import type { Topic } from '../../../store/topics'
import { EmptyHint } from '../page/EmptyHint'
import { InsightSection } from '../page/InsightSection'
import { useFigures } from '../page/useFigures'
import { DropsPart } from './DropsPart'
import { ExpectationsPart } from './ExpectationsPart'
import { FiguresPart } from './FiguresPart'
import { HeatMap } from './HeatMap'
import { KeyFigures } from './KeyFigures'

const TOPICS: readonly Topic[] = ['ratings/*', 'touchpoints/*', 'stages/*', 'personas/*', 'lanes/*']

/** How the journey feels: in figures, by stage and persona, where it falls, and against what was expected. */
export function SummarySection() {
  const { t } = useTranslation()
  const focus = useFocusedPersona()
  const { stages, rows } = useFigures(TOPICS, summaryTable)
  const first = useLive(TOPICS, ({ map }) => touchpointsInOrder(map)[0]?.[0])
  const chosen = rows.find(({ persona }) => persona === focus) ?? rows[0]!
  // With one persona, all of them and this one are the same.
  const personas = rows.slice(1)
  const shown = focus !== undefined ? [chosen] : personas.length > 1 ? rows : rows.slice(-1)

  if (rows.every(({ journey }) => journey.count === 0)) {
    return (
      <InsightSection id="summary">
        <EmptyHint to={first}>
          {t(personas.length === 0 ? 'insights.summary.noPersona' : 'insights.summary.empty')}
        </EmptyHint>
      </InsightSection>
    )
  }
  return (
    <InsightSection id="summary">
      <KeyFigures summary={chosen.journey} />
      <HeatMap stages={stages} rows={shown} />
      <FiguresPart
        title={t('insights.summary.byStage')}
        lines={stages.map((stage, index) => ({ stage, summary: chosen.stages[index]! }))}
      />
      {shown.length > 1 && (
        <FiguresPart
          title={t('insights.summary.byPersona')}
          lines={shown.map(({ persona, journey }) => ({ persona, summary: journey }))}
        />
      )}
      <DropsPart persona={focus} />
      <ExpectationsPart persona={focus} />
    </InsightSection>
  )
}
