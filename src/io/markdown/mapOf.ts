import { writeFile } from '../../model/file'
import type { Id } from '../../model/ids'
import { applyChanges, runTx } from '../../model/tx'
import { Document } from '../carried'
import type { ReadMap } from '../format'
import { openDocument } from '../openDocument'
import { arrange } from '../retold/arrange'
import { readCarried } from '../retold/carriedLines'
import { People } from '../retold/people'
import { told } from '../retold/told'
import type { WarningList } from '../warningList'
import { annotate } from './annotate'
import type { Outline } from './outline'
import { rate, sayValues } from './sayCard'
import { tellMap } from './tellMap'
import { tellPersonas } from './tellPersonas'

/**
 * The map that an outline tells: the one that it carries, if it carries one, changed where the text was changed since. What
 * stands in the text counts.
 */
export async function mapOf(
  outline: Outline,
  carried: readonly string[],
  warnings: WarningList,
  newId: () => Id,
): Promise<ReadMap> {
  const before = await carriedMap(carried, warnings)
  if (!before.ok) return before
  const toldBefore = tellMap(before.map)
  const { changes } = runTx(before.map, newId, tx => {
    tx.updateMeta(meta => {
      if (outline.title !== toldBefore.title) meta.title = outline.title
      if (outline.description !== toldBefore.description) meta.description = outline.description
      if (outline.state !== toldBefore.state)
        meta.state = /^future/i.test(outline.state) ? 'future' : 'current'
    })
    tellPersonas(tx, toldBefore.personas, outline.personas)
    const people = new People(tx, told)
    for (const { id, read, was, cards } of arrange(tx, toldBefore.stages, outline.stages)) {
      const goal = read.values.get('goal') ?? ''
      const { description } = read
      tx.update('stages', id, stage => {
        if (goal !== (was?.values.get('goal') ?? '')) stage.goal = goal
        if (description !== (was?.description ?? '')) stage.description = description
      })
      annotate(tx, id, was?.annotations ?? [], read.annotations, tellMeasure())
      for (const card of cards) {
        sayValues(tx, card.id, card.read, card.was, warnings)
        rate(tx, people, card.id, card.read, card.was, warnings)
        annotate(tx, card.id, card.was?.annotations ?? [], card.read.annotations, tellMeasure(card.read.line))
      }
    }
  })
  if (changes.length === 0) return before
  const opened = openDocument(writeFile(applyChanges(before.map, changes)))
  return opened.ok ? { ...opened, notes: [...before.notes, ...opened.notes] } : opened

  /** Of what stands in a line, or below it. */
  function tellMeasure(line = 0): (text: string) => void {
    return text => warnings.tell('markdown.notAMeasure', { ...(line > 0 && { line }), text })
  }
}

async function carriedMap(lines: readonly string[], warnings: WarningList): Promise<ReadMap> {
  const { document, broken } = await readCarried(lines)
  if (broken > 0) warnings.tell('markdown.carriedBroken', { count: broken })
  const opened = openDocument(document.text())
  if (opened.ok) return opened
  // What the text itself tells is left.
  warnings.tell('markdown.carriedRefused', { text: opened.detail })
  return openDocument(new Document().text())
}
