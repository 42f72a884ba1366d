import { groupBy } from '../../model/groupBy'
import type { Id } from '../../model/ids'
import { evenKeys } from '../../model/order'
import type { Draft } from './draft'
import { hasRole, type LongTable } from './longMeanings'
import type { LongRow } from './longRows'
import { parseNumber } from './values'

/*
 * The stages that a table of touchpoints names, row by row. A stage is known by its id or by its title; where a title stands
 * only in the first of several rows, those below belong to it. In a later version of a map, a title that changed in all
 * rows of a stage is its new title; in some of them, those rows have moved.
 */
export class StageRows {
  readonly #draft: Draft
  readonly #table: LongTable
  readonly #byId = new Map<Id, { title: string; goal: string; order: number | undefined }>()
  readonly #byTitle = new Map<string, Id>()
  readonly #stageOf = new Map<LongRow, Id | undefined>()

  constructor(draft: Draft, table: LongTable, rows: readonly LongRow[]) {
    this.#draft = draft
    this.#table = table
    for (const [id, { title }] of draft.base?.stages ?? []) {
      if (!this.#byTitle.has(title)) this.#byTitle.set(title, id)
    }
    this.#rename(rows)
    let above: Id | undefined
    for (const row of rows) {
      const stage = this.#find(row, above)
      this.#stageOf.set(row, stage)
      above = stage ?? above
    }
    this.#putNew()
  }

  /** The stage of a row; undefined if its touchpoint has no place. */
  of(row: LongRow): Id | undefined {
    return this.#stageOf.get(row)
  }

  #rename(rows: readonly LongRow[]): void {
    const byStage = groupBy(rows, ({ known }) => known?.stage?.id)
    for (const [id, group] of byStage) {
      const titles = new Set(group.map(row => row.news('stage')))
      const [title] = titles
      if (id === undefined || titles.size !== 1 || title === undefined || title === '') continue
      if (this.#byTitle.has(title)) continue
      this.#draft.put('stages', id, { title })
      this.#byTitle.set(title, id)
    }
  }

  #find(row: LongRow, above: Id | undefined): Id | undefined {
    const { ours } = this.#table
    const title = ours ? row.text('stage') : row.text('stage').trim()
    const before = row.known?.stage?.id
    if (row.known && row.news('stage') === undefined && row.news('stageId') === undefined) {
      if (before !== undefined) this.#goal(row, before)
      return before
    }
    const said = row.known ? '' : row.text('stageId').trim()
    if (said !== '' && (this.#byId.has(said) || this.#isOfBase(said, title))) return said
    if (said === '') {
      if (title === '' && !hasRole(this.#table, 'stage')) return this.#unnamed()
      if (title === '' && !ours && above !== undefined) return above
      if (title === '' && row.text('stageOrder') === '') return ours ? undefined : this.#unnamed()
      const known = this.#byTitle.get(title)
      if (known !== undefined) return known
    }
    return this.#add(row, said, title)
  }

  #isOfBase(id: Id, title: string): boolean {
    const stage = this.#draft.base?.map.stages.get(id)
    return stage !== undefined && (title === '' || stage.title === title)
  }

  #goal(row: LongRow, stage: Id): void {
    const goal = row.news('stageGoal')
    if (goal !== undefined) this.#draft.put('stages', stage, { goal })
  }

  #unnamed(): Id {
    return this.#byTitle.get('') ?? this.#add(undefined, '', '')
  }

  #add(row: LongRow | undefined, said: string, title: string): Id {
    const id = this.#draft.idFor(said)
    this.#byId.set(id, {
      title,
      goal: row?.text('stageGoal') ?? '',
      order: parseNumber(row?.text('stageOrder') ?? ''),
    })
    if (!this.#byTitle.has(title)) this.#byTitle.set(title, id)
    // Nobody else may take the id meanwhile.
    this.#draft.put('stages', id, { title })
    return id
  }

  /** New stages: in the order that they say, if all of them do and there are no others, else as they came. */
  #putNew(): void {
    const stages = [...this.#byId]
    if (stages.every(([, { order }]) => order !== undefined) && !this.#draft.base) {
      stages.sort(([, a], [, b]) => a.order! - b.order!)
    }
    const keys = this.#draft.base ? undefined : evenKeys(stages.length)
    stages.forEach(([id, { title, goal }], index) => {
      this.#draft.put('stages', id, { title, goal, order: keys?.[index] ?? this.#draft.nextOrder('stages') })
    })
  }
}
