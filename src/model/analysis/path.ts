import { groupBy } from '../groupBy'
import { type Id, pairKey } from '../ids'
import type { JourneyMap, LinkKind, RecordOf } from '../journey'
import { compareText, sortedByOrder } from '../order'
import { isCustomerLane } from './summary'
import { type TouchpointEntry, touchpointsByStage } from './touchpointsInOrder'

/*
 * One persona's way through the map, step by step: from where they come in along the links, then each other branch from
 * the place at which it leaves. Where no link leads on, the way goes on to the next touchpoint of the persona in the order
 * of the journey, so that a map without links has a path too. Every touchpoint is walked once: a loop, or a branch that
 * joins again, ends where it meets what was walked before.
 */

/** One of the ways on from a touchpoint. */
export interface PathBranch {
  /** Undefined: no link says so, it is what comes next in the journey. */
  readonly link: Id | undefined
  readonly kind: LinkKind
  readonly label: string
  /** How many go this way, in percent. */
  readonly share: number | undefined
  readonly to: Id
  /** The next step goes there, a later one does, or an earlier one was there. */
  readonly when: 'now' | 'later' | 'before'
}

export interface PathStep {
  readonly touchpoint: Id
  /** The touchpoint that the way comes from; undefined at the beginning. */
  readonly from: Id | undefined
  /** How it came here; undefined at the beginning. */
  readonly by: LinkKind | undefined
  /** It goes back to an earlier touchpoint and takes another way from there. */
  readonly isBranch: boolean
  /** The ways on, the one that is taken first. */
  readonly ways: readonly PathBranch[]
  /** How the way ends here: the persona leaves, it meets what was walked before, or the journey is over. */
  readonly end: 'dropout' | 'joins' | 'over' | undefined
}

type LinkEntry = readonly [Id, RecordOf<'links'>]
type Way = Omit<PathBranch, 'when'>

/** Kinds of links as a persona would take them. */
const PREFERENCE: readonly LinkKind[] = ['next', 'alternative', 'loop', 'dropout']

/** The way of a persona through the map; empty if there is nothing for them to meet. Unplaced cards are no part of it. */
export function pathOf(map: JourneyMap, persona: Id): PathStep[] {
  const stages = touchpointsByStage(map)
  const order = [...stages.values()].flat()
  const rank = new Map(order.map(([id], index) => [id, index]))
  const outgoing = linksByStart(map, stages)
  const entries = (outgoing.get(persona) ?? []).map(([, { to }]) => landing(to)).filter(id => rank.has(id))
  const mine = whose(map, order, persona, entries)
  const isOwn = (id: Id) => mine.has(id) && isCustomerLane(map, map.touchpoints.get(id)!.place[1])
  /** To what a way leads from elsewhere in the journey: a persona's own links say where they come in. */
  const linked = new Set(
    [...map.links.values()]
      .filter(({ kind, from }) => kind !== 'loop' && !map.personas.has(from))
      .map(({ to }) => landing(to)),
  )

  /** A stage is entered at its first card. */
  function landing(to: Id): Id {
    return stages.get(to)?.[0]?.[0] ?? to
  }
  /** Ways on by links, the likeliest first. */
  const waysFrom = (id: Id): Way[] => {
    const ways = (outgoing.get(id) ?? []).flatMap(([link, { kind, label, share, to }]): Way[] => {
      const target = landing(to)
      return rank.has(target) && target !== id ? [{ link, kind, label, share, to: target }] : []
    })
    const weight = ({ kind, to }: Way) => PREFERENCE.indexOf(kind) * 2 + (mine.has(to) ? 0 : 1)
    return ways.sort(
      (a, b) => weight(a) - weight(b) || (b.share ?? 0) - (a.share ?? 0) || rank.get(a.to)! - rank.get(b.to)!,
    )
  }

  const start = entries.sort((a, b) => rank.get(a)! - rank.get(b)!)[0] ?? order.find(([id]) => isOwn(id))?.[0]
  if (start === undefined) return []

  const steps: PathStep[] = []
  const walked = new Set<Id>()
  const waiting: { readonly way: Way; readonly from: Id }[] = []
  const walk = (first: Id, from: Id | undefined, by: LinkKind | undefined) => {
    let [at, last, how]: [Id | undefined, Id | undefined, LinkKind | undefined] = [first, from, by]
    while (at !== undefined) {
      const here: Id = at
      walked.add(here)
      const isGone = how === 'dropout'
      const ways = waysFrom(here)
      const hasWayOn = ways.some(({ kind }) => kind === 'next' || kind === 'alternative')
      const following = hasWayOn || isGone || from !== undefined ? undefined : nextUnlinked(here)
      if (following) ways.unshift(following)
      const taken = isGone ? undefined : ways.find(({ kind, to }) => kind !== 'dropout' && !walked.has(to))
      const others = ways.filter(way => way !== taken)
      for (const way of others) if (!walked.has(way.to)) waiting.push({ way, from: here })
      steps.push({
        touchpoint: here,
        from: last,
        by: how,
        isBranch: here === first && from !== undefined,
        ways: [
          ...(taken ? [{ ...taken, when: 'now' as const }] : []),
          ...others.map(way => ({
            ...way,
            when: walked.has(way.to) ? ('before' as const) : ('later' as const),
          })),
        ],
        end: taken ? undefined : endOf(isGone, ways, walked),
      })
      ;[at, last, how] = [taken?.to, here, taken?.kind]
    }
  }
  /** What comes next for the persona in the journey, if nothing else leads there. */
  function nextUnlinked(id: Id): Way | undefined {
    // From here on and not from the beginning: a long journey without links would be looked through at every step.
    for (let at = rank.get(id)! + 1; at < order.length; at++) {
      const to = order[at]![0]
      if (!isOwn(to) || walked.has(to) || linked.has(to)) continue
      return { link: undefined, kind: 'next', label: '', share: undefined, to }
    }
    return undefined
  }

  walk(start, undefined, undefined)
  for (let branch = waiting.shift(); branch; branch = waiting.shift()) {
    if (!walked.has(branch.way.to)) walk(branch.way.to, branch.from, branch.way.kind)
  }
  return steps
}

function endOf(isGone: boolean, ways: readonly Way[], walked: ReadonlySet<Id>): PathStep['end'] {
  if (isGone) return 'dropout'
  return ways.some(({ to }) => walked.has(to)) ? 'joins' : 'over'
}

/** What the persona meets: what they rated or are led to, and what nobody else has rated for themselves. */
function whose(
  map: JourneyMap,
  order: readonly TouchpointEntry[],
  persona: Id,
  led: readonly Id[],
): ReadonlySet<Id> {
  const others = [...map.personas.keys()].filter(id => id !== persona)
  const rated = (id: Id, by: Id) => map.ratings.has(pairKey(id, by))
  const ids = order.map(([id]) => id)
  return new Set([...led, ...ids.filter(id => rated(id, persona) || !others.some(other => rated(id, other)))])
}

function linksByStart(
  map: JourneyMap,
  stages: ReadonlyMap<Id, readonly TouchpointEntry[]>,
): ReadonlyMap<Id, readonly LinkEntry[]> {
  // By id, so that ties are broken alike in every copy of the map.
  const links = [...map.links].sort(([a], [b]) => compareText(a, b))
  const byStart = groupBy(links, ([, { from }]) => from)
  // A link from a stage leads on from its last card.
  for (const [stage, cards] of stages) {
    const last = cards.at(-1)?.[0]
    const own = byStart.get(stage)
    if (last && own) byStart.set(last, [...(byStart.get(last) ?? []), ...own])
  }
  return byStart
}

/** The persona whose path is shown unless another is chosen: the one in focus, else the first. */
export function pathPersona(map: JourneyMap, focus: Id | undefined): Id | undefined {
  if (focus !== undefined && map.personas.has(focus)) return focus
  return sortedByOrder(map.personas)[0]?.[0]
}
