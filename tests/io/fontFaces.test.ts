import { describe, expect, it } from 'vitest'
import { type FontFace, facesFor, parseRange } from '../../src/io/fontFaces'

const face = (family: string, url: string, range: string, weight = '400'): FontFace => ({
  family,
  url,
  weight,
  style: 'normal',
  range: parseRange(range),
})

const faces = [
  face('Noto', 'noto-400', ''),
  face('Noto', 'noto-700', '', '700'),
  face('Inter', 'inter-latin', 'U+0000-00FF, U+2014'),
  face('Inter', 'inter-greek', 'U+37?'),
  face('Other', 'other', ''),
]
const filesFor = (letters: string) =>
  facesFor(letters, faces, '"Inter", Noto, sans-serif').map(({ url }) => url)

describe('the font files that a picture needs', () => {
  it('are the parts whose letters it shows', () => {
    expect(filesFor('Dinner — now')).toEqual(['inter-latin'])
    expect(filesFor('Ͱ and more')).toEqual(['inter-latin', 'inter-greek'])
  })

  it('are, for letters that no family before has, all weights of the next', () => {
    expect(filesFor('যাত্রা')).toEqual(['noto-400', 'noto-700'])
    expect(filesFor('Jatra যাত্রা')).toEqual(['inter-latin', 'noto-400', 'noto-700'])
  })
})

describe('a range of letters', () => {
  it.each([
    [
      'U+0-FF, U+131',
      [
        [0, 255],
        [0x131, 0x131],
      ],
    ],
    ['u+4??', [[0x400, 0x4ff]]],
    ['', []],
    ['nonsense', []],
  ])('%s', (range, points) => {
    expect(parseRange(range)).toEqual(points)
  })
})
