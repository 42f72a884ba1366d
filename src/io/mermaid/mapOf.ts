import { writeFile } from '../../model/file'
import { type Id, pairKey } from '../../model/ids'
import { own } from '../../model/opening/plain'
import { applyChanges, runTx, type Tx } from '../../model/tx'
import { Document } from '../carried'
import type { ReadMap } from '../format'
import { openDocument } from '../openDocument'
import { arrange, type Matched } from '../retold/arrange'
import { readCarried } from '../retold/carriedLines'
import { People } from '../retold/people'
import { told } from '../retold/told'
import type { WarningList } from '../warningList'
import { emotionOfScore, journeyOf, type ToldJourney, type ToldTask } from './journeyOf'
import { KEPT } from './kept'
import type { Journey, Section } from './readJourney'
import type { Task } from './readTask'

type ReadTask = Section['tasks'][number]

/**
 * The map that a journey tells: the one that it carries, if it carries one, changed where the text was changed since. What
 * stands in the text counts.
 */
export async function mapOf(journey: Journey, warnings: WarningList, newId: () => Id): Promise<ReadMap> {
  const before = await carriedMap(journey, warnings)
  if (!before.ok) return before
  const toldBefore = journeyOf(before.map)
  const { changes } = runTx(before.map, newId, tx => {
    const title = told(journey.title)
    if (title !== toldBefore.title) {
      tx.updateMeta(meta => {
        meta.title = title
      })
    }
    const description = journey.accDescr.trim()
    if (told(description) !== toldBefore.description) {
      tx.updateMeta(meta => {
        meta.description = description
      })
    }
    keep(tx, journey)
    const sections = journey.sections.map(section => ({
      ...section,
      name: nameOf(section),
      cards: section.tasks.map(task => ({ ...task, name: nameOf(task) })),
    }))
    renamePersona(tx, toldBefore, sections)
    const people = new People(tx, told)
    for (const { cards } of arrange(tx, toldBefore.sections, sections)) {
      for (const card of cards) rate(tx, people, card, warnings)
    }
  })
  if (changes.length === 0) return before
  const opened = openDocument(writeFile(applyChanges(before.map, changes)))
  return opened.ok ? { ...opened, notes: [...before.notes, ...opened.notes] } : opened

  function nameOf({ name, line }: { readonly name: string; readonly line: number }): string {
    const title = told(name)
    if (name.trim().includes('\n')) warnings.tell('mermaid.lineBreak', { line, text: title })
    return title
  }
}

async function carriedMap({ carried }: Journey, warnings: WarningList): Promise<ReadMap> {
  const { document, broken } = await readCarried(carried)
  if (broken > 0) warnings.tell('mermaid.carriedBroken', { count: broken })
  const opened = openDocument(document.text())
  if (opened.ok) return opened
  // What the text itself tells is left.
  warnings.tell('mermaid.carriedRefused', { text: opened.detail })
  return openDocument(new Document().text())
}

/** What of the diagram has no place on a map. */
function keep(tx: Tx, { accTitle, frontMatter, directives }: Journey): void {
  const kept = {
    ...(accTitle && { accTitle }),
    ...(frontMatter && { frontMatter }),
    ...(directives.length > 0 && { directives }),
  }
  setKept(kept, tx.map.meta, recipe => tx.updateMeta(recipe))
}

/** Sets the field of what is kept, where it is another than it was. */
function setKept(kept: object, record: object, update: (recipe: (draft: object) => void) => void): void {
  const now = Object.keys(kept).length > 0 ? kept : undefined
  const before = own(record as Record<string, unknown>, KEPT)
  if (JSON.stringify(now) === JSON.stringify(before)) return
  update(draft => {
    const fields = draft as Record<string, unknown>
    if (now === undefined) delete fields[KEPT]
    else fields[KEPT] = now
  })
}

/** Gives a touchpoint the ratings that its line says, where it says others than it did. */
function rate(
  tx: Tx,
  people: People,
  { id, read, was }: Matched<ReadTask, ToldTask>,
  warnings: WarningList,
): void {
  const names = read.actors.map(told).filter(Boolean)
  const sameScore = was !== undefined && Object.is(Number(was.score), read.score)
  const sameActors = was !== undefined && sameList(names, was.actors.map(({ name }) => name).filter(Boolean))
  if (sameScore && sameActors) return

  const actors = people.all(names)
  const about = { line: read.line, text: `${read.name}: ${read.scoreText}` }
  if (actors.length < read.actors.length)
    warnings.tell('mermaid.actors', { ...about, text: read.actors.join(', ') })
  const rated = Number.isNaN(read.score) ? [] : actors.length > 0 ? actors : nameless(people, was)
  for (const persona of raters(tx, id)) {
    if (!rated.includes(persona)) tx.set('ratings', pairKey(id, persona), undefined)
  }
  const emotion = emotionOfScore(read.score)
  for (const persona of rated) {
    const key = pairKey(id, persona)
    // Whose mean stays the same keeps their own.
    if (!sameScore || !tx.map.ratings.has(key)) tx.set('ratings', key, emotion)
  }
  warnOfScore(read, about, emotion, warnings)
  const isOnScale = read.score === emotion + 3
  const kept = {
    ...(!isOnScale && !Number.isNaN(read.score) && { score: read.scoreText || '0' }),
    ...(Number.isNaN(read.score) && actors.length > 0 && { actors }),
  }
  setKept(kept, tx.map.touchpoints.get(id)!, recipe => tx.update('touchpoints', id, recipe))
}

function warnOfScore(
  { score, scoreText }: Task,
  about: { line: number; text: string },
  emotion: number,
  warnings: WarningList,
): void {
  const became = String(emotion + 3)
  if (Number.isNaN(score)) warnings.tell('mermaid.noScore', { ...about, became: scoreText })
  else if (score < 1 || score > 5) warnings.tell('mermaid.offScale', { ...about, became })
  else if (!Number.isInteger(score)) warnings.tell('mermaid.fraction', { ...about, became })
}

/** Who is rated where the line names nobody. */
function nameless(people: People, was: ToldTask | undefined): Id[] {
  const before = was?.actors.filter(({ name }) => name === '').map(({ id }) => id) ?? []
  return before.length > 0 ? before : [people.unnamed()]
}

function raters(tx: Tx, touchpoint: Id): Id[] {
  return [...tx.map.personas.keys()].filter(persona => tx.map.ratings.has(pairKey(touchpoint, persona)))
}

/** One name that is nowhere any more, and one that was nowhere before: somebody is called otherwise now. */
function renamePersona(
  tx: Tx,
  before: ToldJourney,
  sections: readonly { cards: readonly ReadTask[] }[],
): void {
  const toldActors = before.sections.flatMap(({ cards }) => cards.flatMap(({ actors }) => actors))
  const read = new Set(sections.flatMap(({ cards }) => cards.flatMap(({ actors }) => actors.map(told))))
  const known = new Set([...tx.map.personas.values()].map(({ name }) => told(name)))
  const [gone, ...others] = new Set(
    toldActors.filter(({ name }) => name && !read.has(name)).map(({ id }) => id),
  )
  const [name, ...more] = [...read].filter(one => one && !known.has(one))
  if (gone === undefined || name === undefined || others.length > 0 || more.length > 0) return
  tx.update('personas', gone, persona => {
    persona.name = name
  })
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
