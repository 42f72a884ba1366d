import { mean } from '../../model/analysis/emotionOf'
import { touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import { type Id, pairKey } from '../../model/ids'
import type { Emotion, JourneyMap } from '../../model/journey'
import { sortedByOrder } from '../../model/order'
import type { ToldCard, ToldStage } from '../retold/arrange'
import { NAMELESS, told } from '../retold/told'
import { keptOfTask } from './kept'

/* What a map says as a journey of Mermaid's: the names in one line each, one score for all who were there. */

export interface ToldTask extends ToldCard {
  /** As it is written. */
  readonly score: string
  /** Who is rated there, or was named there; without a name: not written. */
  readonly actors: readonly { readonly id: Id; readonly name: string }[]
}

export interface ToldSection extends ToldStage<ToldTask> {
  /** Whether it has no line: tasks before any section are of a stage without a title. */
  readonly isBare: boolean
}

export interface ToldJourney {
  readonly title: string
  readonly description: string
  readonly sections: readonly ToldSection[]
}

/** What stands for "nobody rated it": a task has to have a score. */
export const UNRATED = '3'

export function journeyOf(map: JourneyMap): ToldJourney {
  const personas = sortedByOrder(map.personas).map(([id, { name }]) => ({ id, name: told(name) }))
  const sections = [...touchpointsByStage(map)].map(([id, entries], index): ToldSection => {
    const title = told(map.stages.get(id)!.title)
    const isBare = index === 0 && title === '' && entries.length > 0
    const cards = entries.map(([card, touchpoint]): ToldTask => {
      const rated = personas.filter(persona => map.ratings.has(pairKey(card, persona.id)))
      const ratings = rated.map(persona => map.ratings.get(pairKey(card, persona.id))!)
      const kept = keptOfTask(touchpoint)
      const named = personas.filter(persona => kept.actors.includes(persona.id))
      return {
        id: card,
        name: told(touchpoint.title) || NAMELESS,
        score: scoreOf(ratings, kept.score),
        actors: ratings.length > 0 ? rated : named,
      }
    })
    return { id, name: isBare ? '' : title || NAMELESS, isBare, cards }
  })
  return { title: told(map.meta.title), description: told(map.meta.description), sections }
}

/** The rating that a score from anywhere comes nearest to. */
export function emotionOfScore(score: number): Emotion {
  return (Math.max(1, Math.min(5, Math.round(score))) - 3) as Emotion
}

/** The mean of all ratings in whole steps of 1 … 5, or the score that they came from, while they say the same. */
function scoreOf(ratings: readonly Emotion[], kept: string): string {
  const average = mean(ratings)
  if (average === undefined) return UNRATED
  const isKept = kept !== '' && ratings.every(rating => rating === emotionOfScore(Number(kept)))
  return isKept ? kept : String(Math.round(average) + 3)
}
