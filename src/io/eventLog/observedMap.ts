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
import { filled, type ObservedWords } from '../words/observedWords'

/*
 * The observed journey as a map. Its figures stand under each card in the words of whoever imports it: in how many cases,
 * how often in each, the median time to the next, for how many it was the last. Who leaves early goes to a card of its own.
 */

/** Stands for that card among the names of activities: none of them is empty. */
const GONE = ''

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
  readonly words: ObservedWords
  readonly newId: () => Id
}

export function observedMap(
  observed: Observed,
  { activities, ways }: ShownJourney,
  { title, grouped, least, words, newId }: MapOptions,
): Document {
  const document = new Document({ lanes: lanes() })
  document.putMeta({ title, description: describe(observed, words) })
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
      putCard(
        document,
        card,
        activity,
        [id, 'customer', keys[at]!, 0],
        newId,
        figures(activity, observed.cases, words),
      )
    })
    if (isLast && gone.length > 0) {
      const card = newId()
      ids.set(GONE, card)
      // Below the last one: beside the journey, not the end of it.
      document.put('touchpoints', card, { title: words.left, place: [id, 'customer', keys.at(-1)!, 1] })
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
  text: string,
): void {
  const { name, channel } = activity
  const said = channel && { channel: knownChannel(channel) ?? channel, interaction: 'communication' }
  document.put('touchpoints', id, { title: name, place, ...said })
  document.put('cells', newId(), { lane: 'metrics', target: id, text })
}

function figures(
  { cases, share, count, untilNext, ends }: ObservedActivity,
  all: number,
  words: ObservedWords,
): string {
  const { locale } = words
  const times = count / cases
  return [
    filled(words.cases, {
      cases: numberText(cases, locale),
      share: shareText(all === 0 ? 0 : share, locale),
    }),
    ...(times >= 1.05 ? [filled(words.perCase, { times: numberText(times, locale, 1) })] : []),
    ...(untilNext === undefined ? [] : [filled(words.untilNext, { time: durationText(untilNext, locale) })]),
    ...(ends > 0 ? [filled(words.ends, { share: shareText(ends / count, locale) })] : []),
  ].join('\n')
}

/** The log in two figures and its time, then the commonest ways through. */
function describe({ cases, events, span, variants }: Observed, words: ObservedWords): string {
  const { locale } = words
  const days = span?.map(ms => dayText(ms, locale))
  const all = filled(words.all, { cases: numberText(cases, locale), events: numberText(events, locale) })
  const head = [all, ...(days ? [days[0] === days[1] ? days[0] : days.join(' – ')] : [])].join(' · ')
  const list = variants.slice(0, 5).map(({ path, count, share }) =>
    filled(words.way, {
      cases: numberText(count, locale),
      share: shareText(share, locale),
      path: path.join(' → '),
    }),
  )
  const heading = list.length > 0 && words.commonest ? [words.commonest] : []
  return [head, ...heading, ...list].join('\n')
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

function shareText(share: number, locale: string | undefined): string {
  const least = share > 0 && share < 0.01
  const whole = Math.round(share * 100) / 100
  const text = (part: number) =>
    locale === undefined
      ? `${Math.round(part * 100)} %`
      : new Intl.NumberFormat(locale, { style: 'percent' }).format(part)
  return least ? `< ${text(0.01)}` : text(whole)
}

function numberText(number: number, locale: string | undefined, decimals = 0): string {
  return locale === undefined
    ? number.toFixed(decimals)
    : new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(number)
}

/** A day in UTC, as times of logs are kept. */
function dayText(ms: number, locale: string | undefined): string {
  return locale === undefined
    ? new Date(ms).toISOString().slice(0, 10)
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(ms)
}
