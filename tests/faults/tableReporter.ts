import { mkdirSync, writeFileSync } from 'node:fs'
import type { TestCase, TestModule } from 'vitest/node'
import { faultTable, type Row } from './table'

const FILE = 'test-results/faults.md'

/** Prints what each fault did to the work, at the end of the run, and leaves it in a file. */
export default class TableReporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const rows = tests.map(rowOf).filter(({ state, note }) => state !== 'skipped' || note !== undefined)
    const table = faultTable(rows)
    mkdirSync('test-results', { recursive: true })
    writeFileSync(FILE, table)
    console.log(`\n${table}\nAlso in ${FILE}.\n`)
  }
}

function rowOf(test: TestCase): Row {
  const result = test.result()
  return {
    fault: test.name,
    finding: test.meta().finding,
    state: result.state === 'passed' || result.state === 'skipped' ? result.state : 'failed',
    note: result.state === 'skipped' ? result.note : undefined,
  }
}
