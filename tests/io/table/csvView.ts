import { channelName, exactChannel } from '../../../src/io/table/channelWords'
import { laneName } from '../../../src/io/table/longTable'
import { type Card, indexOf } from '../../../src/io/table/mapIndex'
import { pairKey } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'

/**
 * What a table of touchpoints says of a map, without the ids that it has no column for: all else is lost by CSV, and stands
 * in the table of losses of the README.
 */
export function csvView(map: JourneyMap) {
  const index = indexOf(map)
  const cardView = ({ id, touchpoint, stage, number }: Card) => ({
    id,
    place: stage && [stage.id, number, laneName(index, touchpoint.place[1])],
    title: touchpoint.title,
    description: touchpoint.description,
    thought: touchpoint.thought,
    owner: touchpoint.owner,
    channel: exactChannel(channelName(touchpoint.channel)),
    momentOfTruth: touchpoint.momentOfTruth,
    tags: new Set(touchpoint.tags),
    emotions: index.personas.map(([persona]) => map.ratings.get(pairKey(id, persona))),
    expectations: index.personas.map(([persona]) => map.expectations.get(pairKey(id, persona))),
    annotations: ['pain', 'opportunity', 'strength', 'idea', 'question', 'quote'].map(kind =>
      index
        .annotationsOf(id)
        .filter(([, note]) => note.kind === kind && note.text !== '')
        .map(([, { text }]) => text),
    ),
    links: index
      .linksFrom(id)
      .filter(([, { to }]) => map.touchpoints.has(to))
      .map(([, { to, kind }]) => `${to} ${kind}`)
      .sort(),
    cells: index.cardLanes
      .map(([lane, { title }]) => [lane === 'metrics' ? 'metrics' : title, index.cellText(lane, id)])
      .filter(([, text]) => text !== '')
      .sort(),
  })
  return {
    title: map.meta.title,
    state: map.meta.state,
    personas: index.personas.map(([, { name }]) => name),
    stages: index.stages.map(([id, { title, goal }]) => ({ id, title, goal })),
    cards: new Map(index.cards.map(card => [card.id, cardView(card)])),
  }
}
