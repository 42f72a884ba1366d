import type { Id } from '../../model/ids'
import { evenKeysAfter } from '../../model/order'
import { CARDS, noteKindOf, severityOf } from './kinds'
import { tagsOf, textOf, wholeTextOf } from './ojfFile'
import { HINT } from './origin'
import { type Node, originFrom, type Reading } from './reading'

const SAID: ReadonlySet<string> = new Set([
  'id',
  'stageId',
  'swimlaneId',
  'title',
  'description',
  'severity',
  'purpose',
  'tags',
  HINT,
])

export function readNotes(
  reading: Reading,
  nodes: readonly Node[],
  columns: ReadonlyMap<Id, readonly Id[]>,
): void {
  const inCell = new Map<string, number>()
  const added = new Map<Id, (readonly [Id, Node])[]>()
  for (const node of nodes) {
    const { raw, stage = '', lane, hint } = node
    const cell = `${stage} ${lane?.id ?? ''}`
    const index = inCell.get(cell) ?? 0
    inCell.set(cell, index + 1)
    if (hint) {
      knownNote(reading, hint.id, node)
      continue
    }
    const target = columns.get(stage)?.[index] ?? stage
    const list = added.get(target) ?? []
    list.push([reading.freeId(textOf(raw, 'id') || reading.newId()), node])
    added.set(target, list)
  }
  const last = new Map<Id, string>()
  for (const { target, order } of reading.carried.annotations.values()) {
    if (order > (last.get(target) ?? '')) last.set(target, order)
  }
  for (const [target, list] of added) {
    const orders = evenKeysAfter(last.get(target) ?? null, list.length)
    for (const [index, [id, { raw, lane }]] of list.entries()) {
      const kind = noteKindOf(raw, lane?.meaning ?? CARDS)
      const severity = kind === 'pain' ? severityOf(raw) : undefined
      reading.document.put('annotations', id, {
        kind,
        target,
        text: wholeTextOf(raw),
        order: orders[index],
        severity,
        tags: tagsOf(raw),
        ...originFrom(raw),
      })
    }
  }
}

function knownNote(reading: Reading, id: Id, { raw, lane, stage }: Node): void {
  const expected = reading.expected.get(`annotation ${id}`)!
  const isNew = (...names: readonly string[]) =>
    names.some(name => JSON.stringify(raw[name]) !== JSON.stringify(expected[name]))
  const kind = noteKindOf(raw, lane?.meaning ?? CARDS)
  reading.document.put('annotations', id, {
    ...(isNew('title', 'description') && { text: wholeTextOf(raw) }),
    ...(isNew('purpose', 'swimlaneId') && kind && { kind }),
    ...(isNew('severity') && { severity: severityOf(raw) }),
    ...(isNew('tags') && { tags: tagsOf(raw) }),
    ...(isNew('stageId') && stage !== undefined && { target: stage }),
  })
  reading.keepAdded('annotations', id, raw, expected, SAID)
}
