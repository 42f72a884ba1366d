import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../src/io/source'
import { recognisesTable } from '../../../src/io/table/recognise'
import { bytesOf } from '../helpers'

const recognises = (text: string, name = '') => recognisesTable(sourceOf(bytesOf(text), name))

describe('a table is recognised', () => {
  it.each([
    ['by headers that mean something', 'stage,touchpoint\nBuy,Pay\n'],
    ['by lanes at the left', ',Buy,Use\nEmotion,1,2\nPain points,Slow,\n'],
    ['as a pasted range without a header', 'Buy\tPay\nUse\tCook\n'],
    ['with a first cell that is empty', '\tBuy\tUse\n\tPay\tCook\n'],
    ['with bars, if it has headers', 'phase|step|score\nBuy|Pay|1\n'],
    ['with numbers under a hash', '#,stage,step\n1,Buy,Pay\n'],
    ['with one column, each cell in quotation marks', '"Sees ad"\n"Compares, then asks"\n'],
    ['by several even lines', 'Alpha;Beta;Gamma\nBuy;Pay;1\nUse;Cook;2\n'],
  ])('%s', (_, text) => {
    expect(recognises(text)).toBe(true)
  })

  it('of any words, if its file is called so', () => {
    expect(recognises('alpha;beta\nx;y\n', 'list.csv')).toBe(true)
  })
})

describe('no table is seen', () => {
  it.each([
    ['in sentences', 'First we talk, then we buy.\nAfter that, we cook.\nAt last, we eat.\n'],
    ['in a list with commas', '- Buy, or not\n- Use, if need be\n- Leave, at last\n'],
    ['in an outline', 'Buy\n\tPay\n\tWait\nUse\n\tCook\n'],
    [
      'in a diagram',
      'journey\n  title Dinner\n  section Buy\n    Pay: 3: Nadia, Rahim\n    Wait: 2: Nadia, Rahim\n',
    ],
    ['in Markdown', '# Dinner\n\n| stage | step |\n| --- | --- |\n| Buy | Pay |\n'],
    [
      'in a table of Markdown with words around it',
      'Here it is:\n\n| stage | step |\n| --- | --- |\n| Buy | Pay |\n\nAnything else?\n',
    ],
    ['in a table of Markdown alone', '| stage | step |\n| --- | --- |\n| Buy | Pay |\n'],
    ['in JSON', '{"a": [1, 2],\n"b": [3, 4]}'],
    ['in a log of events', 'case_id,activity,timestamp\n1,Pay,2026-01-01\n1,Cook,2026-01-02\n'],
    ['in one line', 'stage, step'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(recognises(text)).toBe(false)
  })
})
