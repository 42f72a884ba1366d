import { describe, expect, it } from 'vitest'
import { readMap } from '../../../src/io/readMap'
import { indexAnnotations } from '../../../src/model/analysis/annotations'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import type { JourneyMap } from '../../../src/model/journey'
import { bytesOf } from '../helpers'
import { describeDoor } from '../hostileSuite'

describeDoor('plain lines', {
  good: map => {
    return bytesOf([...map.touchpoints.values()].map(({ title }) => `Step ${title}`).join('\n'))
  },
  enter: readMap,
})

async function outline(text: string): Promise<readonly string[]> {
  const read = await readMap(bytesOf(text))
  expect(read).toMatchObject({ ok: true, format: 'list' })
  return read.ok ? linesOf(read.map) : []
}

/** Title, then stages, cards and annotations, indented. */
function linesOf(map: JourneyMap): string[] {
  const notes = indexAnnotations(map)
  return [
    map.meta.title,
    ...[...touchpointsByStage(map)].flatMap(([stage, cards]) => [
      ` ${map.stages.get(stage)!.title}`,
      ...cards.flatMap(([id, { title }]) => [
        `  ${title}`,
        ...(notes.get(id) ?? []).map(([, { kind, text }]) => `   ${kind}: ${text}`),
      ]),
    ]),
  ]
}

describe('plain lines', () => {
  it('of one level are touchpoints', async () => {
    expect(await outline('Look for dinner\nGo there\nPay')).toEqual([
      '',
      ' ',
      '  Look for dinner',
      '  Go there',
      '  Pay',
    ])
  })

  it('of two levels are stages and touchpoints', async () => {
    expect(await outline('Plan\n\tThink\n\tWrite a list\nShop\n\tPay')).toEqual([
      '',
      ' Plan',
      '  Think',
      '  Write a list',
      ' Shop',
      '  Pay',
    ])
  })

  it('in paragraphs are stages too', async () => {
    expect(await outline('পরিকল্পনা\nভাবা\n\nকেনাকাটা\nদাম দেওয়া')).toEqual([
      '',
      ' পরিকল্পনা',
      '  ভাবা',
      ' কেনাকাটা',
      '  দাম দেওয়া',
    ])
  })

  it('of three levels say what is noted', async () => {
    expect(await outline('Plan\n  Think\n    - No idea\n    + Suggest a dinner\nShop\n  Pay')).toEqual([
      '',
      ' Plan',
      '  Think',
      '   pain: No idea',
      '   opportunity: Suggest a dinner',
      ' Shop',
      '  Pay',
    ])
  })

  it('beyond all measure are cut, and that is said', async () => {
    const read = await readMap(bytesOf('Step one more\n'.repeat(6000)))
    expect(read).toMatchObject({ ok: true, format: 'list', warnings: [{ code: 'list.cut', count: 1000 }] })
  })
})

describe('what is no list', () => {
  it.each([
    ['a line', 'Dear team'],
    ['a web page', '<html>\n<p>Text\n</html>'],
    ['markup of any kind', '<?xml version="1.0"?>\n<a>\n<b/>\n</a>'],
    ['half of some data', '{"a": 1,\n"b": [two\nthree'],
    ['a script', '#!/bin/sh\necho hello\necho there'],
    ['a program', 'const a = 1;\nlet b = 2;\nif (a) {\n  run(b);\n}'],
    ['styles', 'body {\n  margin: 0;\n}\nmain {\n  color: red;\n}'],
    ['numbers', '1\n2\n3\n4'],
    ['a program of a machine', 'MZ\u0000\u0003\nThis program\ncannot be run'],
    ['nothing', '\n\n\n'],
  ])('%s', async (_, text) => {
    expect(await readMap(bytesOf(text))).toMatchObject({ ok: false })
  })
})
