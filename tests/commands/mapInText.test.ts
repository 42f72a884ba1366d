import { describe, expect, it } from 'vitest'
import { isMapInText } from '../../src/commands/mapInText'

describe('a pasted text is a map', () => {
  it.each([
    ['a diagram', 'journey\n  title Dinner\n  section Buy\n    Pay: 3: Nadia\n'],
    ['a table whose header means something', 'Stage\tTouchpoint\nBuy\tPay\n'],
    ['lanes with their names at the left', '\tBuy\tUse\nEmotion\t1\t2\nPain points\tSlow\t\n'],
    ['an outline that says what its lines are about', '- Pay\n  - emotion: 4\n  - pain: slow\n'],
    ['a table, however long its cells', `Stage\tTouchpoint\n${`Buy\t${'very '.repeat(2_000)}\n`.repeat(5)}`],
  ])('%s', (_, text) => {
    expect(isMapInText(text)).toBe(true)
  })
})

describe('a pasted text is no map', () => {
  it.each([
    ['one word', 'journey'],
    ['lines', 'Pay\nWait\nCook\n'],
    ['cells that say nothing of what they are', 'Pay\tWait\nCook\tEat\n'],
  ])('%s', (_, text) => {
    expect(isMapInText(text)).toBe(false)
  })
})

describe('a pasted text that is made to keep the page busy', () => {
  const LETTERS = 60_000
  const wraps: readonly ((many: string) => string)[] = [
    many => many,
    many => `title\n${many}!\nend`,
    many => `Stage,Touchpoint\n"a${many}!",b\n`,
    many => `,"a${many}))",S2\nTouchpoints,"1${many}!",b\nEmotion,1,2\n`,
    many => `# M\n\n| Stage | a${many} |\n|${many}\n| c | d |\n`,
    many => `a\n|a|\n|--${many}!\n`,
    many => `journey\n title a${many}!\n section b\n  c: 3: Me\n`,
    many => `# A\n- b\n  - pain: a${many}!\n  - ${many}\n`,
  ]
  // What costs the square of its length or more takes minutes together, and never ends here.
  it.each([' ', '\t', '\r', '\n', '-', '- ', '|', ',', ';', '"', ':', '(', '* ', '[', '<!-- -->', '1', 'á'])(
    'is told at once what it is, with many %j',
    sign => {
      for (const wrap of wraps) expect(isMapInText(wrap(sign.repeat(LETTERS / sign.length)))).toBeDefined()
    },
  )
})
