import { describe, expect, it } from 'vitest'
import { OURS } from '../../../src/io/markdown/ours'
import { readMarkdown } from '../../../src/io/markdown/readMarkdown'
import { writeMarkdown } from '../../../src/io/markdown/writeMarkdown'
import { readMap } from '../../../src/io/readMap'
import { toFile } from '../../../src/model/file'
import { counterIds } from '../../helpers/maps'
import { bytesOf } from '../helpers'
import { describeDoor } from '../hostileSuite'

describeDoor('outlines in Markdown', {
  good: map => bytesOf(writeMarkdown(map)),
  wrap: json => bytesOf(`# A\n\n## B\n\n- C\n  - emotion: 3/5\n\n${OURS}\n${json}\n-->\n`),
  plain: toFile,
  enter: readMap,
})

describe('a page that is made to keep a reader busy', () => {
  const N = 50_000
  it.each([
    ['spaces', `# A\n- ${' '.repeat(N)}x`],
    ['stars', `# A\n- ${'**a '.repeat(N)}`],
    ['stars on many lines', `# A\n${`- ${'**a '.repeat(90)}\n`.repeat(N / 360)}`],
    ['brackets', `# A\n- ${'['.repeat(N)}`],
    ['links', `# A\n${`- ${'[a]('.repeat(90)}\n`.repeat(N / 360)}`],
    ['backslashes', `# A\n- ${'\\'.repeat(N)}*`],
    ['keys', `# A\n## B\n- C\n${'  - pain (severity 4'.repeat(N / 20)}`],
    ['keys in brackets', `# A\n## B\n- C\n  - emotion (${'):'.repeat(N)}`],
    ['levels', `# A\n## B\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- x`).join('\n')}`],
    ['comments', `# A\n${'<!-- '.repeat(N)}`],
    ['lines of comments', `# A\n${'<!--\n'.repeat(N)}`],
    ['fences', `# A\n${'```\n~~~\n'.repeat(N)}`],
    ['rules', `# A\n${'- '.repeat(N)}x`],
    ['hashes', `# ${'#'.repeat(N)} x`],
    ['breaks', `# A\n- ${'<br'.repeat(N)}`],
    ['stages of one name', `# A\n${'## B\n- C\n'.repeat(2000)}`],
  ])(
    'ends: %s',
    async (_, text) => {
      // What costs the square of its length would take minutes, and never end here.
      expect(await readMarkdown(text, counterIds('new'))).toHaveProperty('ok')
    },
    60_000,
  )
})
