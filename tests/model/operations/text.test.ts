import { describe, expect, it } from 'vitest'
import { addStagesFromLines, addTouchpointsFromLines, splitLines } from '../../../src/model/operations/lines'
import { parseQuickAnnotation } from '../../../src/model/operations/quickAnnotation'
import { drawnAfter, editing, inOrder } from './notation'

describe('pasted lines', () => {
  it.each([
    ['one\r\ntwo\n\n  \nthree', ['one', 'two', 'three']],
    ['- one\n* two\n• three\n– four\n▪five', ['one', 'two', 'three', 'four', 'five']],
    ['1. one\n2) two\n(3) three\n10: ten', ['one', 'two', 'three', 'ten']],
    ['১. খোঁজা\n২) কেনা\n৩। পাওয়া', ['খোঁজা', 'কেনা', 'পাওয়া']],
    ['\tone\n\t\t- two\nthree\tcell', ['one', 'two', 'three cell']],
    ['- [ ] open\n- [x] done\n## Heading', ['open', 'done', 'Heading']],
    ['one\u2028two', ['one', 'two']],
  ])('%j → %j', (text, lines) => {
    expect(splitLines(text)).toEqual(lines)
  })

  it.each([
    '2 weeks later',
    '3.5 stars',
    '-5 degrees',
    'e-mail',
    '24/7 help',
    '2024. A year',
    'a friend asks',
  ])('what only looks like a list stays: %s', line => {
    expect(splitLines(line)).toEqual([line])
  })

  it('become cards one after the other', () => {
    const lines = ['a', 'b']
    const slot = (at: { insert: number } | { column: number; row: number }) => ({
      stage: 's1',
      lane: 'customer',
      at,
    })
    expect(drawnAfter('x y', tx => addTouchpointsFromLines(tx, lines, slot({ insert: 1 })))).toBe('x a b y')
    expect(drawnAfter('x y', tx => addTouchpointsFromLines(tx, lines, slot({ column: 1, row: 0 })))).toBe(
      'x y a b',
    )
  })

  it('become stages one after the other', () => {
    const { map } = editing('a | b', tx => addStagesFromLines(tx, ['x', 'y'], { after: 's1' }))
    expect(inOrder(map, 'stages', 'title')).toEqual(['Stage 1', 'x', 'y', 'Stage 2'])
  })
})

describe('a quick annotation', () => {
  it.each([
    ['- no idea what to cook', 'pain', 'no idea what to cook'],
    ['−slow', 'pain', 'slow'],
    ['– slow', 'pain', 'slow'],
    ['•slow', 'pain', 'slow'],
    ['－遅い', 'pain', '遅い'],
    ['+suggest a dinner', 'opportunity', 'suggest a dinner'],
    ['＋ 提案', 'opportunity', '提案'],
    ['! fast', 'strength', 'fast'],
    ['！速い', 'strength', '速い'],
    ['? who pays', 'question', 'who pays'],
    ['？だれ', 'question', 'だれ'],
    ['"I gave up"', 'quote', 'I gave up'],
    ['“আমি হাল ছেড়ে দিয়েছি”', 'quote', 'আমি হাল ছেড়ে দিয়েছি'],
    ['„Ich gab auf“', 'quote', 'Ich gab auf'],
    ['« Tant pis »', 'quote', 'Tant pis'],
    ['"half', 'quote', 'half'],
    ['  ask the neighbours ', 'idea', 'ask the neighbours'],
    ['রান্নার পরামর্শ', 'idea', 'রান্নার পরামর্শ'],
    ['-', 'pain', ''],
    ['', 'idea', ''],
  ])('%s is a %s', (line, kind, text) => {
    expect(parseQuickAnnotation(line)).toEqual({ kind, text })
  })
})
