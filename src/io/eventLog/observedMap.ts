import { durationText } from '../../model/analysis/observed/duration'
import type { Observed, ObservedActivity, ObservedWay } from '../../model/analysis/observed/observe'
import type { ShownJourney } from '../../model/analysis/observed/shown'
import { stagesByPosition } from '../../model/analysis/observed/stagesByPosition'
import { builtInLanes } from '../../model/blank'
import type { Id } from '../../model/ids'
import type { LinkKind } from '../../model/journey'
import { evenKeys } from '../../model/order'
import { Document } from '../carried'
import { knownChannel } from '../table/channelWords'

/*
 * The observed journey as a map. A file is read without the reader's language, so figures are written in signs that every
 * language knows: "412 · 83 %" are cases and their share, "× 1.4" how often in each, "→ 2 h 5 min" the median time to the
 * next, "⊘ 12 %" for how many it was the last. Who leaves early goes to a card "⊘".
 */

const GONE = '⊘'

interface Column {
  readonly title: string
  readonly activities: readonly ObservedActivity[]
}

export interface MapOptions {
  readonly title: string
  /** Stages by what activities belong to, as far as they say it; else by where they come. */
  readonly grouped: boolean
  /** The least share of what happens at an activity, 0 … 1, at which leaving there is drawn. */
  readonly least: number
  readonly newId: () => Id
}

export function observedMap(
  observed: Observed,
  { activities, ways }: ShownJourney,
  { title, grouped, least, newId }: MapOptions,
): Document {
  const document = new Document({ lanes: lanes() })
  document.putMeta({ title, description: describe(observed) })
  const columns = grouped ? byGroup(activities) : byPosition(activities)
  const orders = evenKeys(columns.length)
  const ids = new Map<string, Id>()
  const rank = new Map<string, number>()
  const gone = leavers(activities, ways, least)
  columns.forEach((stage, index) => {
    const id = newId()
    document.put('stages', id, { title: stage.title, order: orders[index] })
    const isLast = index === columns.length - 1
    const keys = evenKeys(stage.activities.length)
    stage.activities.forEach((activity, at) => {
      const card = newId()
      ids.set(activity.name, card)
      rank.set(activity.name, rank.size)
      putCard(document, card, activity, [id, 'customer', keys[at]!, 0], newId, observed)
    })
    if (isLast && gone.length > 0) {
      const card = newId()
      ids.set(GONE, card)
      // Below the last one: beside the journey, not the end of it.
      document.put('touchpoints', card, { title: GONE, place: [id, 'customer', keys.at(-1)!, 1] })
    }
  })

  const first = new Set<string>()
  for (const { from, to, share } of ways) {
    const kind = kindOf(rank.get(from)! < rank.get(to)!, !first.has(from))
    if (kind === 'next') first.add(from)
    document.put('links', newId(), { kind, from: ids.get(from), to: ids.get(to), share: percent(share) })
  }
  for (const { name, ends, count } of gone) {
    document.put('links', newId(), {
      kind: 'dropout',
      from: ids.get(name),
      to: ids.get(GONE),
      share: percent(ends / count),
    })
  }
  return document
}

/** Of the ways that lead on, the most frequent is the next, the others are alternatives; ways back are loops. */
function kindOf(isForward: boolean, isFirst: boolean): LinkKind {
  if (!isForward) return 'loop'
  return isFirst ? 'next' : 'alternative'
}

/**
 * Activities at which cases end that were meant to go on: not those that are the usual end, after which half or more
 * have nothing to do.
 */
function leavers(
  activities: readonly ObservedActivity[],
  ways: readonly ObservedWay[],
  least: number,
): ObservedActivity[] {
  const goOn = new Set(ways.filter(({ from, to }) => from !== to).map(({ from }) => from))
  return activities.filter(
    ({ name, ends, count }) => ends > 0 && ends / count >= least && ends / count < 0.5 && goOn.has(name),
  )
}

function putCard(
  document: Document,
  id: Id,
  activity: ObservedActivity,
  place: readonly [Id, string, string, number],
  newId: () => Id,
  { cases }: Observed,
): void {
  const { name, channel } = activity
  const said = channel && { channel: knownChannel(channel) ?? channel, interaction: 'communication' }
  document.put('touchpoints', id, { title: name, place, ...said })
  document.put('cells', newId(), { lane: 'metrics', target: id, text: figures(activity, cases) })
}

function figures({ cases, share, count, untilNext, ends }: ObservedActivity, all: number): string {
  const times = count / cases
  return [
    `${cases} · ${percentText(all === 0 ? 0 : share)}`,
    ...(times >= 1.05 ? [`× ${times.toFixed(1)}`] : []),
    ...(untilNext === undefined ? [] : [`→ ${durationText(untilNext)}`]),
    ...(ends > 0 ? [`${GONE} ${percentText(ends / count)}`] : []),
  ].join('\n')
}

/** The log in two figures and its time, then the commonest ways through. */
function describe({ cases, events, span, variants }: Observed): string {
  const days = span?.map(ms => new Date(ms).toISOString().slice(0, 10))
  const head = [
    `Σ ${cases} · ${events}`,
    ...(days ? [days[0] === days[1] ? days[0] : days.join(' – ')] : []),
  ].join(' · ')
  const list = variants
    .slice(0, 5)
    .map(({ path, count, share }) => `${count} · ${percentText(share)}: ${path.join(' → ')}`)
  return [head, ...list].join('\n')
}

function byPosition(activities: readonly ObservedActivity[]): Column[] {
  return stagesByPosition(activities).map(list => {
    const [first, last] = [list[0]!.name, list.at(-1)!.name]
    return { title: list.length === 1 ? first : `${first} – ${last}`, activities: list }
  })
}

/** Groups in the order of their first activities; what belongs to none comes in a stage without a name. */
function byGroup(activities: readonly ObservedActivity[]): Column[] {
  const groups = new Map<string, ObservedActivity[]>()
  for (const activity of activities) {
    const list = groups.get(activity.group ?? '')
    if (list) list.push(activity)
    else groups.set(activity.group ?? '', [activity])
  }
  const mean = (list: readonly ObservedActivity[]) =>
    list.reduce((sum, { position }) => sum + position, 0) / list.length
  return [...groups]
    .sort(([, a], [, b]) => mean(a) - mean(b))
    .map(([title, list]) => ({ title, activities: list }))
}

/** Those of every map, the one for figures shown under each card. */
function lanes(): Record<Id, object> {
  return Object.fromEntries(
    [...builtInLanes()].map(([id, lane]) => [
      id,
      id === 'metrics' ? { ...lane, visible: true, per: 'touchpoint' } : lane,
    ]),
  )
}

/** Whole ones, but for those that would be none. */
function percent(share: number): number {
  return share < 0.01 ? Math.round(share * 1000) / 10 : Math.round(share * 100)
}

function percentText(share: number): string {
  if (share > 0 && share < 0.01) return '< 1 %'
  return `${Math.round(share * 100)} %`
}
