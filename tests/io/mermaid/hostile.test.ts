import { describe, expect, it } from 'vitest'
import { oneLine } from '../../../src/io/carried'
import { looksLikeJourney } from '../../../src/io/mermaid/looksLikeJourney'
import { OURS } from '../../../src/io/mermaid/prepare'
import { readMermaid } from '../../../src/io/mermaid/readMermaid'
import { writeMermaid } from '../../../src/io/mermaid/writeMermaid'
import { readMap } from '../../../src/io/readMap'
import { toFile } from '../../../src/model/file'
import { counterIds } from '../../helpers/maps'
import { bytesOf } from '../helpers'
import { describeDoor } from '../hostileSuite'

describeDoor('Mermaid journeys', {
  good: map => bytesOf(writeMermaid(map)),
  wrap: json => bytesOf(`journey\ntitle A\nsection B\n  C: 3: Me\n${OURS}${json.replace(/\n/g, ' ')}\n`),
  plain: map => JSON.parse(oneLine(toFile(map))) as unknown,
  enter: readMap,
})

describe('a text that is made to keep a reader busy', () => {
  const N = 50_000
  it.each([
    ['spaces', `journey\n${' '.repeat(N)}x`],
    ['blank lines before comments', `journey\n${'\n \n'.repeat(N)}%% x`],
    ['tags without an end', `journey\n${'<a'.repeat(N)}`],
    ['directives without a name', `journey\n${'%%{ '.repeat(N)}`],
    ['directives without an end', `journey\n${'%%{x'.repeat(N)}`],
    ['styles', `journey\n${'style:#'.repeat(N)}`],
    ['styles that end', `journey\n${'style: #;'.repeat(N)}`],
    ['keywords', `journey\n${'accTitle '.repeat(N)}`],
    ['descriptions', `journey\n${'accDescr {\n'.repeat(N)}`],
    ['arrows', `journey\na${'->'.repeat(N)}: x`],
    ['colons', `journey\na${':'.repeat(N)}`],
    ['semicolons', `journey\na${';'.repeat(N)}`],
    ['front matter', `${'---\n'.repeat(N)}journey`],
    ['quotes in front matter', `---\ntitle: "${'\\'.repeat(N)}\n---\njourney\n`],
    ['fences', `\`\`\`mermaid\n${'```mermaid\n'.repeat(N)}`],
    ['quoted fences', `${'> '.repeat(N)}\`\`\`mermaid\njourney`],
  ])(
    'ends: %s',
    async (_, text) => {
      looksLikeJourney(text)
      // What costs the square of its length would take minutes, and never end here.
      expect(await readMermaid(text, counterIds('new'))).toHaveProperty('ok')
    },
    60_000,
  )
})
