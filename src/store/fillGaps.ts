import * as Y from 'yjs'

/*
 * In Yjs, one update that went missing hides every later one of the same writer, and what builds on those: they wait in the
 * document for a predecessor. Where nobody has it any more, stand-ins for what is missing set them free. A stand-in is a
 * deleted struct without content (Yjs calls it GC): what was made inside of the missing piece, or right behind it in the
 * same text or field, goes with it, and all else is there.
 *
 * A piece of a writer's history is a stretch of its clock, which counts structs. The update is put together by hand, in
 * version 1 of the encoding (`readClientsStructRefs` in yjs/src/utils/encoding.js): number of writers; for each of them
 * number of structs, writer, first clock, structs; then the deletions, none. A struct is a byte for its kind and, of the two
 * kinds that are needed here, its length. Numbers are little-endian groups of seven bits (lib0's `writeVarUint`).
 */

const GC = 0
/** Nothing is said of this stretch. */
const SKIP = 10

/** From a clock up to, not including, another. */
interface Stretch {
  readonly from: number
  readonly to: number
}

type Stretches = Map<number, Stretch[]>

/**
 * Fills what is missing between the updates of a document, so that nothing waits any more. Gives how many stretches were
 * missing. To be called when everything that is kept anywhere has been applied: what turns up later cannot take the place of
 * its stand-in.
 */
export function fillGaps(doc: Y.Doc, origin?: unknown): number {
  let filled = 0
  for (;;) {
    const gaps = gapsIn(doc)
    const count = countOf(gaps)
    if (count === 0) return filled
    Y.applyUpdate(doc, standIns(gaps), origin)
    filled += count
  }
}

/** Whether something waits for a predecessor. */
export function hasGaps(doc: Y.Doc): boolean {
  return countOf(gapsIn(doc)) > 0
}

function countOf(gaps: Stretches): number {
  let count = 0
  for (const stretches of gaps.values()) count += stretches.length
  return count
}

/** What is neither in the document nor waiting, and stands before something that waits. */
function gapsIn({ store }: Y.Doc): Stretches {
  const { pendingStructs, pendingDs } = store
  if (!pendingStructs && !pendingDs) return new Map()
  const waiting: Stretches = new Map()
  const needed = new Map<number, number>()
  const need = (writer: number, clock: number) => needed.set(writer, Math.max(needed.get(writer) ?? 0, clock))
  const needId = (id: unknown) => id instanceof Y.ID && need(id.client, id.clock + 1)

  for (const struct of pendingStructs ? Y.decodeUpdateV2(pendingStructs.update).structs : []) {
    // Neither there nor waiting: Yjs has it to say where the next one goes on.
    if (struct instanceof Y.Skip) continue
    const { client, clock } = struct.id
    const stretches = waiting.get(client) ?? []
    stretches.push({ from: clock, to: clock + struct.length })
    waiting.set(client, stretches)
    need(client, clock)
    if (!(struct instanceof Y.Item)) continue
    for (const id of [struct.origin, struct.rightOrigin, struct.parent]) needId(id)
  }
  const deletions = pendingDs ? Y.decodeUpdateV2(pendingDs).ds.clients : new Map<number, never[]>()
  for (const [client, deleted] of deletions) for (const { clock, len } of deleted) need(client, clock + len)

  const gaps: Stretches = new Map()
  for (const [writer, end] of needed) {
    const missing = between(Y.getState(store, writer), end, waiting.get(writer) ?? [])
    if (missing.length > 0) gaps.set(writer, missing)
  }
  return gaps
}

/** What of a range none of the stretches takes. */
function between(from: number, to: number, taken: readonly Stretch[]): Stretch[] {
  const free: Stretch[] = []
  let at = from
  for (const stretch of [...taken].sort((a, b) => a.from - b.from)) {
    if (stretch.from > at) free.push({ from: at, to: stretch.from })
    at = Math.max(at, stretch.to)
  }
  if (to > at) free.push({ from: at, to })
  return free
}

function standIns(gaps: Stretches): Uint8Array {
  const bytes: number[] = []
  const number = (value: number) => {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 | (rest % 128))
    bytes.push(rest)
  }
  const struct = (kind: number, { from, to }: Stretch) => {
    bytes.push(kind)
    number(to - from)
  }

  number(gaps.size)
  for (const [writer, stretches] of gaps) {
    number(2 * stretches.length - 1)
    number(writer)
    number(stretches[0]!.from)
    for (const [index, stretch] of stretches.entries()) {
      const before = stretches[index - 1]
      if (before) struct(SKIP, { from: before.to, to: stretch.from })
      struct(GC, stretch)
    }
  }
  number(0)
  return Uint8Array.from(bytes)
}
