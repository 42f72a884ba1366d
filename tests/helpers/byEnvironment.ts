import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Tests with a page one after the other, then those without: a process that goes from one to the other is ended and begun
 * anew, and then loads everything again, which takes longer than most files.
 */
export default class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const withPage = sorted.filter(hasPage)
    return [...withPage, ...sorted.filter(file => !withPage.includes(file))]
  }
}

function hasPage({ moduleId }: TestSpecification): boolean {
  return readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom')
}
