import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type ListNode, MAX_LINES, parseList } from '../../../src/model/outline/parseList'
import { arbText, NASTY_TEXTS } from '../../helpers/maps'

/** A tree as it would be written down: `Order(Search Compare(slow))`. */
function drawn(nodes: readonly ListNode[]): string {
  return nodes
    .map(({ text, children }) => (children.length > 0 ? `${text}(${drawn(children)})` : text))
    .join(' | ')
}
const texts = (nodes: readonly ListNode[]): string[] =>
  nodes.flatMap(({ text, children }) => [text, ...texts(children)])
const read = (text: string) => drawn(parseList(text).nodes)
const readLines = (...lines: string[]) => read(lines.join('\n'))

describe('a pasted list becomes a tree', () => {
  test.each([
    ['by tabs', 'Order\n\tSearch\n\t\tslow\n\tCompare\nReceive', 'Order(Search(slow) | Compare) | Receive'],
    ['by two spaces', 'Order\n  Search\n    slow\nReceive', 'Order(Search(slow)) | Receive'],
    ['by ragged spaces', 'Order\n    Search\n  Compare\n     slow', 'Order(Search | Compare(slow))'],
    ['by tabs and spaces mixed', 'Order\n\tSearch\n    Compare', 'Order(Search | Compare)'],
    ['all of it indented', '   Order\n     Search\n   Receive', 'Order(Search) | Receive'],
    ['with Windows line ends and a byte order mark', '\ufeffOrder\r\n\tSearch\r\n', 'Order(Search)'],
    ['with bullets', '- Order\n  - Search\n    - slow\n- Receive', 'Order(Search(slow)) | Receive'],
    ['with stars', '* Order\n  * Search\n* Receive', 'Order(Search) | Receive'],
    ['with dashes of type setters', '– Order\n    – Search', 'Order(Search)'],
    [
      'with bullets under plain lines',
      'Order\n- Search\n- Compare\nReceive\n- Wait',
      'Order(Search | Compare) | Receive(Wait)',
    ],
    [
      'with bullets under numbers',
      '1. Order\n- Search\n- Compare\n2. Receive\n- Wait',
      'Order(Search | Compare) | Receive(Wait)',
    ],
    [
      'with letters under numbers',
      '1) Order\na) Search\nb) Compare\n2) Receive',
      'Order(Search | Compare) | Receive',
    ],
    ['as Word writes it', '•\tOrder\no\tSearch\n▪\tslow\n•\tReceive', 'Order(Search(slow)) | Receive'],
    ['with boxes to tick', '- [ ] Order\n  - [x] Search\n- [ ] Receive', 'Order(Search) | Receive'],
    [
      'as Markdown',
      '# Order\n## Search\n- slow\n## Compare\n# Receive',
      'Order(Search(slow) | Compare) | Receive',
    ],
    [
      'as Markdown with rules',
      '**Order**\n- Search\n\n---\n\n**Receive**\n- Wait',
      'Order(Search) | Receive(Wait)',
    ],
    ['under colons', 'Order:\nSearch\nCompare\nReceive:\nWait', 'Order(Search | Compare) | Receive(Wait)'],
    ['in groups', 'Order\nSearch\nCompare\n\n\nReceive\nWait', 'Order(Search | Compare) | Receive(Wait)'],
    ['flat', 'Search\nCompare\n\nOrder', 'Search | Compare | Order'],
    ['flat and numbered', '1. Search\n2. Compare\n10: Order', 'Search | Compare | Order'],
    [
      'in Bengali',
      '১. অর্ডার\n  • রান্নার কথা ভাবা\n  • দোকান খোঁজা\n২. ডেলিভারি\n  ক) অপেক্ষা',
      'অর্ডার(রান্নার কথা ভাবা | দোকান খোঁজা) | ডেলিভারি(অপেক্ষা)',
    ],
    ['with joiners within words', '- র‍্যাব\n  - র‌্যাক', 'র‍্যাব(র‌্যাক)'],
    ['a number at its end is text', 'Searches (2)\nOrder 66', 'Searches (2) | Order 66'],
  ])('%s', (_, text, tree) => {
    expect(read(text)).toBe(tree)
  })

  test.each([
    '2 weeks later',
    '3.5 stars',
    '-5 degrees',
    'e-mail',
    '24/7 help',
    '2024. A year',
    'a friend asks',
    '#hash',
  ])('what only looks like a mark is text: %s', line => {
    expect(read(line)).toBe(line)
  })
})

describe('a spreadsheet becomes a tree', () => {
  it('of one column: a flat list', () => {
    expect(readLines('Search', 'Compare', 'Pay')).toBe('Search | Compare | Pay')
  })

  it('of stages and touchpoints, with empty cells below a stage', () => {
    expect(readLines('Order\tSearch', '\tCompare', 'Receive\tWait')).toBe(
      'Order(Search | Compare) | Receive(Wait)',
    )
  })

  it('of stages and touchpoints, with the stage said each time', () => {
    expect(readLines('Order\tSearch', 'Order\tCompare', 'Receive\tCompare')).toBe(
      'Order(Search | Compare) | Receive(Compare)',
    )
  })

  it('with what is noted in all further columns', () => {
    expect(readLines('Order\tSearch\t- slow\t! pretty', '\tSearch\t+ faster', '\tPay')).toBe(
      'Order(Search(- slow | ! pretty | + faster) | Pay)',
    )
  })

  it('in Bengali', () => {
    expect(readLines('অর্ডার\tখোঁজা\tধীর', '\tকেনা')).toBe('অর্ডার(খোঁজা(ধীর) | কেনা)')
  })
})

describe('signs of annotations', () => {
  it('stay where different ones stand together', () => {
    expect(readLines('Search', '  - slow', '  + suggest', '  ? who pays')).toBe(
      'Search(- slow | + suggest | ? who pays)',
    )
  })

  it('stay where only annotations begin so', () => {
    expect(readLines('Order', '  Search', '    - slow', '    - dear')).toBe('Order(Search(- slow | - dear))')
  })

  it('are bullets where the whole list has them', () => {
    expect(readLines('- Order', '  - Search', '    - slow')).toBe('Order(Search(slow))')
    expect(readLines('+ Search', '+ Compare')).toBe('Search | Compare')
  })
})

describe('the name of the whole', () => {
  it('is the one heading above other headings', () => {
    expect(parseList('# My journey\n## Order\n- Search').headed).toBe(true)
    expect(parseList('# Order\n- Search\n- Compare').headed).toBe(false)
    expect(parseList('# Order\n## Search\n# Receive').headed).toBe(false)
  })
})

describe('laws', () => {
  it('never throws, whatever is pasted', () => {
    const arbLines = fc.array(
      fc.oneof(arbText, fc.string({ unit: fc.constantFrom(...'\t -+*#1.)[]x:•\n"') })),
    )
    fc.assert(
      fc.property(arbLines, lines => {
        expect(parseList(lines.join('\n')).cut).toBe(0)
      }),
    )
    expect(() => parseList(NASTY_TEXTS.join('\n\t'))).not.toThrow()
  })

  const arbWord = fc.constantFrom('Search', 'খোঁজা', 'র‍্যাব', '2 weeks', 'Pay (2)', 'a - b', '👩‍👩‍👧‍👦 family')
  const arbOutline = fc.array(
    fc.record({
      depth: fc.nat(4),
      word: arbWord,
      mark: fc.constantFrom('', '- ', '• ', '1. ', '[ ] ', '# '),
    }),
    { minLength: 1, maxLength: 30 },
  )

  it('keeps the text of every line, once and in order', () => {
    fc.assert(
      fc.property(arbOutline, lines => {
        const text = lines.map(({ depth, word, mark }) => `${'  '.repeat(depth)}${mark}${word}`).join('\n')
        // A sign that stays says what its line is, and goes when the line becomes an annotation.
        const found = texts(parseList(text).nodes).map(line => line.replace(/^- /, ''))
        expect(found).toEqual(lines.map(({ word }) => word))
      }),
    )
  })

  it('asks only which line is indented more, not how much', () => {
    fc.assert(
      fc.property(arbOutline, fc.integer({ min: 2, max: 9 }), (lines, width) => {
        const written = (indent: string) =>
          lines.map(({ depth, word, mark }) => `${indent.repeat(depth)}${mark}${word}`).join('\n')
        const usual = read(written(' '))
        expect(read(written(' '.repeat(width)))).toBe(usual)
        expect(read(written('\t'))).toBe(usual)
      }),
    )
  })
})

describe('too much', () => {
  it('of lines is left out, and counted', () => {
    const { nodes, cut } = parseList(Array.from({ length: MAX_LINES + 7 }, (_, i) => `line ${i}`).join('\n'))
    expect(nodes).toHaveLength(MAX_LINES)
    expect(cut).toBe(7)
  })

  it('of a line loses its end between two letters', () => {
    const { nodes, shortened } = parseList(`${'ক্ষ'.repeat(2000)}\nnext`)
    expect(shortened).toBe(1)
    expect(nodes[0]!.text).toMatch(/^(ক্ষ)+$/)
  })

  it.each(['*', ' ', '#', '1.', '- ', '\t', 'x\t', '(', '\n', '1) \n', '👩‍👩‍👧‍👦'])(
    'of nothing but %j comes to an end',
    part => {
      const { nodes } = parseList(part.repeat(1_000_000 / part.length))
      expect(texts(nodes).length).toBeLessThanOrEqual(4 * MAX_LINES)
    },
  )

  it('of depth goes no further down, and nothing is lost', () => {
    const stairs = Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}step ${i}`)
    expect(texts(parseList(stairs.join('\n')).nodes)).toHaveLength(3000)
  })
})
