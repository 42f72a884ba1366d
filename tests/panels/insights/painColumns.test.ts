import { describe, expect, test } from 'vitest'
import type { RankedPain } from '../../../src/model/analysis/painRanking'
import type { Annotation } from '../../../src/model/journey'
import { type PainColumn, sortPains } from '../../../src/panels/insights/pains/painColumns'
import { makeRecord } from '../../helpers/maps'

function pain(id: string, rank: number | undefined, fields: Partial<Annotation> = {}): RankedPain {
  const annotation = makeRecord('annotations', { kind: 'pain', ...fields })
  return { id, annotation, rank, priority: undefined, votes: 0, position: 0, solvedBy: [] }
}

const pains = [
  pain('first', 1, { owner: 'Zara', evidence: 'measured', text: 'Step 10' }),
  pain('second', 2, { owner: '', evidence: 'assumption', text: 'Step 9' }),
  pain('third', undefined, { owner: 'Ada', evidence: 'research', text: '' }),
]

function sorted(column: PainColumn, descending = false): string[] {
  return sortPains(pains, { column, descending }, 'en-GB').map(({ id }) => id)
}

describe('the table of pain points', () => {
  test('is sorted by what a column says, either way, and what is not said comes last', () => {
    expect(sorted('owner')).toEqual(['third', 'first', 'second'])
    expect(sorted('owner', true)).toEqual(['first', 'third', 'second'])
    expect(sorted('rank')).toEqual(['first', 'second', 'third'])
    expect(sorted('rank', true)).toEqual(['second', 'first', 'third'])
  })

  test('sorts evidence by its grade and numbers in texts by their size', () => {
    expect(sorted('evidence', true)).toEqual(['first', 'third', 'second'])
    expect(sorted('text')).toEqual(['second', 'first', 'third'])
  })

  test('leaves equals in the order that they have', () => {
    expect(sorted('votes')).toEqual(['first', 'second', 'third'])
    expect(sorted('votes', true)).toEqual(['first', 'second', 'third'])
  })
})
