import { emotionOf, type Scale } from '../../../model/analysis/emotionOf'
import { type Id, pairKey } from '../../../model/ids'
import type { Emotion } from '../../../model/journey'
import { expectEmotion, expectEmotionForAll, rate, rateForAll } from '../../../model/operations/ratings'
import { useDesk, useLive } from '../../../store/hooks'
import type { Topic } from '../../../store/topics'
import { type Mixed, sharedOf } from '../fields/useShared'

/** Beyond so many touchpoints, waking for every rating is cheaper than waiting for those of each. */
const MANY = 60

function topicsOf(scale: Scale, touchpoints: readonly Id[]): Topic[] {
  return touchpoints.length > MANY
    ? [`${scale}/*`, 'personas/set']
    : ['personas/set', ...touchpoints.map((id): Topic => `${scale}@${id}`)]
}

/** How a persona, or everybody, feels at touchpoints, as far as that is one and the same; and the way to say so. */
export function useFeeling(
  scale: Scale,
  touchpoints: readonly Id[],
  persona: Id | undefined,
): [Emotion | Mixed | undefined, (emotion: Emotion | undefined) => void] {
  const { map } = useDesk()
  const value = useLive(topicsOf(scale, touchpoints), ({ map }) => {
    const personas = persona === undefined ? [...map.personas.keys()] : [persona]
    const keys = touchpoints.flatMap(touchpoint => personas.map(id => pairKey(touchpoint, id)))
    return sharedOf(keys.map(key => map[scale].get(key)))
  })
  const set = (emotion: Emotion | undefined) => {
    const [label, one, all] =
      scale === 'ratings'
        ? (['changes.rate', rate, rateForAll] as const)
        : (['changes.expect', expectEmotion, expectEmotionForAll] as const)
    map.change(label, tx => {
      for (const id of touchpoints) {
        if (persona === undefined) all(tx, id, emotion)
        else one(tx, id, persona, emotion)
      }
    })
  }
  return [value, set]
}

/** Mean over the personas who said something about a touchpoint, −2 … +2; undefined if nobody did. */
export function useMeanFeeling(scale: Scale, touchpoint: Id): number | undefined {
  return useLive(topicsOf(scale, [touchpoint]), ({ map }) => emotionOf(map, touchpoint, undefined, scale))
}
