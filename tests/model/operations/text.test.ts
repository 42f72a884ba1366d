import { describe, expect, it } from 'vitest'
import { parseQuickAnnotation } from '../../../src/model/operations/quickAnnotation'

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
