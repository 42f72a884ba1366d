import fc from 'fast-check'
import type { Filter } from '../../src/model/analysis/filter'
import type { Id } from '../../src/model/ids'
import { ANNOTATION_KINDS } from '../../src/model/journey'

/** Filters of any shape: with personas that are there or not, and the tags and channels of `arbMap`. */
export function arbFilter(personas: readonly Id[]): fc.Arbitrary<Filter> {
  const fields = {
    persona: fc.constantFrom('', 'gone', ...personas),
    kinds: fc.uniqueArray(fc.constantFrom(...ANNOTATION_KINDS), { maxLength: 3 }),
    channels: fc.uniqueArray(fc.constantFrom('app', 'website', 'phone'), { maxLength: 2 }),
    tags: fc.uniqueArray(fc.constantFrom('mobile', 'Mobile', 'ঢাকা', '__proto__'), { maxLength: 2 }),
    momentsOfTruth: fc.boolean(),
    severity: fc.integer({ min: 1, max: 5 }),
  }
  return fc.record(fields, {
    requiredKeys: ['persona', 'kinds', 'channels', 'tags', 'momentsOfTruth'],
  })
}
