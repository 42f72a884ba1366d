import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import type { FormatId } from '../../src/io/format'
import { READERS } from '../../src/io/readers'
import { FORMATS } from '../../src/io/registry'
import { readSource } from '../helpers/source'

it('every format that is read is among the readers, with the same reader', () => {
  const readable = (Object.keys(FORMATS) as FormatId[]).filter(id => FORMATS[id].read)
  expect(Object.keys(READERS).sort()).toEqual(readable.sort())
  for (const [id, reader] of Object.entries(READERS)) expect(FORMATS[id as FormatId]).toMatchObject(reader)
})

it('what reads apart from the page carries no heavy writer along, nor a library that only writers need', () => {
  const { files, packages } = reachedFrom('src/io/readWorker.ts')
  expect(files).toContain('src/io/table/readXlsx.ts')
  // Those of texts are small, and what a text of ours says anew is told by how we would have written it.
  const heavy = /\/(?:write(?:Svg|Png|Pdf|Pptx|Xlsx|Workbook|Html|Csv)|pptx\/|registry\.)/
  expect(files.filter(file => heavy.test(file))).toEqual([])
  expect([...packages].filter(name => /pptx|pdf|html-to-image|react/.test(name))).toEqual([])
})

/** All that a file needs at run time, at once or later. */
function reachedFrom(start: string) {
  const files: string[] = []
  const packages = new Set<string>()
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.includes(file)) continue
    files.push(file)
    for (const { from, typeOnly } of readSource(file, readFileSync(file, 'utf8')).imports) {
      if (typeOnly) continue
      if (!from.startsWith('.')) packages.add(from)
      else if (existsSync(`${normalize(join(file, '..', from))}.ts`)) {
        waiting.push(`${normalize(join(file, '..', from))}.ts`)
      }
    }
  }
  return { files, packages }
}
