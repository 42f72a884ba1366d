import type { Channel } from '../grid'
import { LINK } from '../sizes'
import type { Axis, Route } from './plan'

/*
 * Where in its channel each route runs. Routes that would touch get tracks of their own, first fit from the left, so the
 * count is as small as it can be; the tracks of those that meet stand centred in the channel, closer together the more
 * there are. What hangs from the upper side of a channel stays in its upper part and encloses what is shorter, what comes
 * from below stays below, so loops nest and do not cross.
 */

/** Free beside cards: no line hugs an edge, and an arrow head has room before it enters. */
const CLEAR: Readonly<Record<Axis, number>> = { x: 12, y: 10 }
/** Ends of routes in one track keep this far apart. */
const APART = 10

type Hanging = 'low' | 'through' | 'high'

interface Run {
  readonly route: number
  readonly bend: number
  readonly from: number
  readonly to: number
  readonly hanging: Hanging
  track: number
}

/** For each route the coordinate of each bend: x in vertical channels, y in horizontal ones. */
export function assignTracks(routes: readonly Route[]): number[][] {
  const byChannel = new Map<Channel, { axis: Axis; runs: Run[] }>()
  const places = routes.map((route, index) => {
    route.bends.forEach((channel, bend) => {
      const entry = byChannel.get(channel) ?? { axis: bendAxis(route, bend), runs: [] }
      byChannel.set(channel, entry)
      entry.runs.push(runOf(route, index, bend))
    })
    return route.bends.map(middle)
  })
  for (const [channel, { axis, runs }] of byChannel) {
    for (const meeting of groups(runs)) {
      const count = numberTracks(meeting)
      for (const { route, bend, track } of meeting)
        places[route]![bend] = position(channel, axis, track, count)
    }
  }
  return places
}

/** The coordinate that a bend fixes: after leaving sideways the first bend is vertical and fixes x. */
function bendAxis(route: Route, bend: number): Axis {
  return (route.leaves === 'x') === (bend % 2 === 0) ? 'x' : 'y'
}

function middle(channel: Channel): number {
  return channel.open ? channel.to - CLEAR.y : (channel.from + channel.to) / 2
}

/** The stretch of a channel that a bend takes, from the middles of the channels before and after it. */
function runOf(route: Route, index: number, bend: number): Run {
  const { start, end, bends } = route
  const along = bendAxis(route, bend) === 'x' ? 'y' : 'x'
  const across = bendAxis(route, bend)
  const at = (other: number, axis: Axis) =>
    other < 0 ? start[axis] : other >= bends.length ? end[axis] : middle(bends[other]!)
  const before = at(bend - 1, along)
  const after = at(bend + 1, along)
  // Towards which side of the channel the lines before and after it lead.
  const centre = middle(bends[bend]!)
  const lows = Number(at(bend - 2, across) < centre) + Number(at(bend + 2, across) < centre)
  return {
    route: index,
    bend,
    from: Math.min(before, after),
    to: Math.max(before, after),
    hanging: lows === 2 ? 'low' : lows === 0 ? 'high' : 'through',
    track: 0,
  }
}

/** Runs parted into those that meet, directly or by way of others. */
function groups(runs: Run[]): Run[][] {
  runs.sort((a, b) => a.from - b.from || b.to - a.to || a.route - b.route)
  const all: Run[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    if (run.from >= reach) all.push([])
    all.at(-1)!.push(run)
    reach = Math.max(reach, run.to + APART)
  }
  return all
}

/** Gives each run its track, counted from the low side of the channel, and returns how many there are. Runs are sorted. */
function numberTracks(runs: readonly Run[]): number {
  if (runs.length === 1) return 1
  let base = 0
  for (const hanging of ['low', 'through', 'high'] as const) {
    const ends: number[] = []
    const here = runs.filter(run => run.hanging === hanging)
    for (const run of here) {
      const free = ends.findIndex(end => end + APART <= run.from)
      run.track = free < 0 ? ends.length : free
      ends[run.track] = run.to
    }
    // First fit puts the enclosing runs first. What hangs from the low side has them farthest from it.
    for (const run of here) run.track = base + (hanging === 'low' ? ends.length - 1 - run.track : run.track)
    base += ends.length
  }
  return base
}

function position(channel: Channel, axis: Axis, track: number, count: number): number {
  if (channel.open) return middle(channel) - (count - 1 - track) * LINK.spacing
  const room = Math.max(0, channel.to - channel.from - 2 * CLEAR[axis])
  const spacing = count < 2 ? 0 : Math.min(LINK.spacing, room / (count - 1))
  return middle(channel) + (track - (count - 1) / 2) * spacing
}
