import type { TouchpointRole } from '../question'
import { LONG } from './header'
import { touchpointRole } from './touchpointWords'

/*
 * The headers of our own tables. They are the same in every language, so that a file does not depend on who wrote it. A
 * column of ratings has the name of its persona where a map has several; a lane of one's own has its title, with a word
 * before it where the title alone would be taken for something else.
 */

export type RatingKind = 'emotion' | 'expectation'

/** The header of each column whose meaning is one of the roles. */
export const HEADERS = {
  mapTitle: 'map_title',
  stageOrder: 'stage_order',
  stage: 'stage',
  stageGoal: 'stage_goal',
  touchpointOrder: 'touchpoint_order',
  touchpoint: 'touchpoint',
  description: 'description',
  lane: 'lane',
  personas: 'personas',
  channels: 'channels',
  emotion: 'emotion (-2..2)',
  expectation: 'expectation (-2..2)',
  emotionLabel: 'emotion_label',
  thought: 'thought',
  painPoints: 'pain_points',
  opportunities: 'opportunities',
  strengths: 'strengths',
  ideas: 'ideas',
  questions: 'questions',
  quotes: 'quotes',
  momentOfTruth: 'moment_of_truth',
  status: 'status',
  owner: 'owner',
  metric: 'metric',
  metricValue: 'metric_value',
  systems: 'systems',
  evidence: 'evidence',
  linksTo: 'links_to',
  tags: 'tags',
  touchpointId: 'touchpoint_id',
  stageId: 'stage_id',
} as const satisfies Record<TouchpointRole, string>

const LANE = 'lane: '

export function ratingHeader(kind: RatingKind, persona: string): string {
  return `${HEADERS[kind]}: ${persona}`
}

export function laneHeader(title: string): string {
  const plain = meaningOf(title)
  return plain.kind === 'lane' && plain.title === title && title.trim() !== '' ? title : `${LANE}${title}`
}

/** What a header says: a role, the ratings of one persona, or a lane of one's own. */
export type Meaning =
  | { readonly kind: 'role'; readonly role: TouchpointRole }
  | { readonly kind: 'rating'; readonly of: RatingKind; readonly persona: string }
  | { readonly kind: 'lane'; readonly title: string }

/** What is rated, and what parts it from who rates: `Emotion (1–5): `. */
const NAME_OF_RATING = /^((?:[^(]|\([^)]*\))*?)(?::|–|—| - )\s?/s

export function meaningOf(header: string): Meaning {
  const own = (Object.keys(HEADERS) as TouchpointRole[]).find(role => HEADERS[role] === header)
  if (own) return { kind: 'role', role: own }
  if (header.startsWith(LANE)) return { kind: 'lane', title: header.slice(LANE.length) }
  const [start, word = ''] = NAME_OF_RATING.exec(header.slice(0, LONG)) ?? []
  const of = touchpointRole(word)
  if (start !== undefined && (of === 'emotion' || of === 'expectation')) {
    return { kind: 'rating', of, persona: header.slice(start.length) }
  }
  const role = touchpointRole(header)
  if (role) return { kind: 'role', role }
  return { kind: 'lane', title: header }
}
