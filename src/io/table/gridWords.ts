import { roleFinder, type Synonyms, words } from './header'
import { TOUCHPOINT_SYNONYMS } from './touchpointWords'

/** What a row of a grid can be: the names at its left say it. */
export type GridRole =
  | 'stage'
  | 'step'
  | 'frontstage'
  | 'backstage'
  | 'support'
  | 'goal'
  | 'description'
  | 'thought'
  | 'emotion'
  | 'expectation'
  | 'pain'
  | 'opportunity'
  | 'strength'
  | 'idea'
  | 'question'
  | 'quote'
  | 'channel'
  | 'persona'
  | 'owner'
  | 'tags'
  | 'metrics'
  | 'momentOfTruth'
  | 'title'

const {
  stage,
  touchpoint,
  stageGoal,
  description,
  thought,
  emotion,
  expectation,
  painPoints,
  opportunities,
} = TOUCHPOINT_SYNONYMS
const {
  strengths,
  ideas,
  questions,
  quotes,
  channels,
  personas,
  owner,
  tags,
  metric,
  momentOfTruth,
  mapTitle,
} = TOUCHPOINT_SYNONYMS

const GRID_SYNONYMS: Synonyms<GridRole> = {
  stage: [...stage!, ...words('stage, journey stages, journey phases, stages of the journey')],
  step: [
    ...touchpoint!,
    ...words(
      'touchpoint, process, process and channels, actions, activities, journey steps, user actions, customer actions, doing, what they do, customer activities, user steps, actions taken',
    ),
  ],
  frontstage: words('frontstage, front stage, onstage, frontstage actions, employee actions, 前台'),
  backstage: words('backstage, back stage, backstage actions, back office, 后台'),
  support: words('support, support processes, supporting processes'),
  goal: [
    ...stageGoal!,
    ...words('goals, customer goals, user goals, objectives, needs, ziele, objectifs, objetivos'),
  ],
  description: description!,
  thought: [...thought!, ...words('thought, thoughts and feelings, thinks, what they are thinking')],
  emotion: [
    ...emotion!,
    ...words('emotion, emotional journey, emotion curve, emotional curve, feels, emotional experience'),
  ],
  expectation: ['expectation', ...expectation!],
  pain: ['pain points', ...painPoints!],
  opportunity: ['opportunities', ...opportunities!],
  strength: ['strengths', ...strengths!],
  idea: ['ideas', ...ideas!],
  question: ['questions', ...questions!],
  quote: ['quotes', ...quotes!],
  channel: ['channels', ...channels!],
  persona: ['personas', ...personas!],
  owner: ['owner', ...owner!],
  tags: tags!,
  metrics: [...metric!, ...words('metrics, kpis, measures, kennzahlen')],
  momentOfTruth: ['moment of truth', 'moments of truth', ...momentOfTruth!],
  title: mapTitle!,
}

/** The role of a row of a grid by the name at its left. */
export const gridRole = roleFinder(GRID_SYNONYMS)
