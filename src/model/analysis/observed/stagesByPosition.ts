import type { ObservedActivity } from './observe'

const MOST_STAGES = 6
const CARDS_A_STAGE = 4

/**
 * Activities in the order of the journey, parted into stages where the way from one to the next is longest. A stage
 * has about four; few activities are one stage.
 */
export function stagesByPosition(activities: readonly ObservedActivity[]): (readonly ObservedActivity[])[] {
  const count = Math.min(MOST_STAGES, Math.ceil(activities.length / CARDS_A_STAGE))
  const gaps = activities
    .slice(1)
    .map(({ position }, index) => ({ at: index + 1, gap: position - activities[index]!.position }))
    .sort((a, b) => b.gap - a.gap || a.at - b.at)
  const cuts: number[] = []
  for (const { at } of gaps) {
    if (cuts.length === count - 1) break
    // No stage of a single card, unless there is no other way.
    const edges = [0, ...cuts, activities.length]
    if (edges.every(edge => Math.abs(edge - at) > 1)) cuts.push(at)
  }
  const edges = [0, ...cuts.sort((a, b) => a - b), activities.length]
  return edges
    .slice(1)
    .flatMap((end, index) => (end > edges[index]! ? [activities.slice(edges[index], end)] : []))
}
