import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { emotionSequence } from '../emotionSequence'
import { isCustomerLane } from '../summary'
import type { CheckContext, Column } from './context'
import type { Rule } from './rule'

const BOTTOM = -2
const FALL = 2

interface Trough {
  readonly personas: Id[]
  /** The lowest rating, and the deepest fall from the moment before (0 if nobody fell so far). */
  emotion: number
  drop: number
}

/**
 * A touchpoint of the customer that hurts a persona and nobody noted why: rated at the bottom of the scale, or below
 * neutral and two steps or more under the moment before. A fall that ends at neutral is no trough. "Before" is the
 * previous column of the same unbroken curve; where that has several cards, the lowest of them counts. A pain point on
 * the touchpoint, on its stage, or on a card of the same column (the work behind the scenes) explains it.
 */
export const deepTrough: Rule = {
  severity: 'warning',

  find(map, context) {
    const troughs = new Map<Id, Trough>()
    for (const persona of context.personas) {
      for (const { touchpoint, emotion, drop } of lowPoints(map, persona)) {
        const trough = troughs.get(touchpoint)
        if (!trough) {
          troughs.set(touchpoint, { personas: [persona], emotion, drop })
          continue
        }
        trough.personas.push(persona)
        trough.emotion = Math.min(trough.emotion, emotion)
        trough.drop = Math.max(trough.drop, drop)
      }
    }
    return context.columns.flatMap(column =>
      column.customer.flatMap(([target]) => {
        const trough = troughs.get(target)
        if (!trough || isExplained(context, column)) return []
        const { personas, emotion, drop } = trough
        return [{ target, more: personas, figures: { emotion, drop } }]
      }),
    )
  },
}

function lowPoints(map: JourneyMap, persona: Id): { touchpoint: Id; emotion: number; drop: number }[] {
  return emotionSequence(map, persona).flatMap(run => {
    let before: number | undefined
    let column = ''
    let lowest = Number.POSITIVE_INFINITY
    return run.flatMap(({ touchpoint, stage, column: key, value }) => {
      const here = `${stage} ${key}`
      if (here !== column) {
        before = column === '' ? undefined : lowest
        lowest = Number.POSITIVE_INFINITY
        column = here
      }
      lowest = Math.min(lowest, value)
      const fall = before === undefined ? 0 : before - value
      const drop = value < 0 && fall >= FALL ? fall : 0
      const lane = map.touchpoints.get(touchpoint)?.place[1] ?? ''
      if ((value > BOTTOM && drop === 0) || !isCustomerLane(map, lane)) return []
      return [{ touchpoint, emotion: value, drop }]
    })
  })
}

function isExplained({ annotationsOf }: CheckContext, { stage, cards }: Column): boolean {
  const places = [stage, ...cards.map(([id]) => id)]
  return places.some(place => annotationsOf(place).some(([, { kind }]) => kind === 'pain'))
}
