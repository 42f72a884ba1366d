import { useComputedColorScheme } from '@mantine/core'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { linesOf, mainCurve } from '../../../model/layout/emotion/mainCurve'
import type { EmotionBand } from '../../../model/layout/geometry'
import { visibleOn } from '../../../model/painter/colour'
import { useDesk, useFocusedPersona, useSession } from '../../../store/hooks'
import { PALETTES } from '../../../ui/tokens'
import { type RatedPoint, RatingItem } from '../items/RatingItem'
import type { Corner } from '../items/useSpot'
import { useBoard } from '../state/board'
import { useBoardPart } from '../state/useBoardGeometry'
import { type Traveller, useTravellers } from './useTravellers'

interface Props {
  readonly items: readonly ItemOf<'rating'>[]
  readonly corner: Corner
}

/** The ratings of one stage, over the curve. The curve moves with every rating, so it is asked for here and not by the cell. */
export function RatingCell({ items, corner }: Props) {
  const board = useBoard()
  const { readOnly } = useDesk().map
  const emotion = useBoardPart(board, geometry => geometry.emotion)
  const focus = useFocusedPersona()
  const { persona: only } = useSession(({ filter }) => filter)
  const travellers = useTravellers().filter(({ id }) => only === '' || id === only)
  const { card } = PALETTES[useComputedColorScheme('light')]
  if (!emotion) return null
  const main = mainCurve(linesOf(emotion, only || undefined), focus)
  const rater = travellers.find(({ id }) => id === (focus ?? (travellers.length === 1 ? id : undefined)))

  const pointsOf = (item: ItemOf<'rating'>): RatedPoint[] => {
    const point = ({ id, name, colour }: Traveller): RatedPoint | undefined => {
      const at = pointAt(emotion, id, item.target)
      if (!at && (id !== rater?.id || readOnly)) return undefined
      // Above or below what others felt there.
      const x = emotion.curves.flatMap(({ persona }) => pointAt(emotion, persona, item.target) ?? [])[0]?.x
      const place = at ?? { x: x ?? item.x + item.width / 2, y: emotion.levels[0], value: undefined }
      const look = main?.persona === id || !at ? 'strong' : focus === undefined ? 'plain' : 'faded'
      return {
        persona: id,
        name,
        colour: visibleOn(colour, card),
        x: place.x,
        y: place.y,
        value: place.value,
        look,
      }
    }
    return travellers.flatMap(traveller => point(traveller) ?? [])
  }
  const lowest = main?.persona === undefined ? undefined : emotion.lowest.get(main.persona)
  return items.map(item => (
    <RatingItem
      key={item.key}
      item={item}
      corner={corner}
      points={pointsOf(item)}
      isLowest={lowest !== undefined && lowest.value < 0 && lowest.touchpoint === item.target}
    />
  ))
}

function pointAt({ curves }: EmotionBand, persona: string | undefined, touchpoint: string) {
  const runs = curves.find(curve => curve.persona === persona)?.runs ?? []
  for (const run of runs) for (const point of run.points) if (point.touchpoint === touchpoint) return point
  return undefined
}
