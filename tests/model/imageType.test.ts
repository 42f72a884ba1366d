import { expect, it } from 'vitest'
import { imageTypeOf, pictureTypeOf } from '../../src/model/imageType'

const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

it.each([
  ['\x89PNG\r\n\x1a\n…', 'image/png', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg', 'image/jpeg'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp', 'image/webp'],
  ['GIF89a', 'image/gif', undefined],
  ['\0\0\0\x1cftypavif', 'image/avif', undefined],
  ['BM\x36\0', 'image/bmp', undefined],
  ['<svg xmlns="…">', 'image/svg+xml', undefined],
  ['\xef\xbb\xbf \n<?xml version="1.0"?><svg>', 'image/svg+xml', undefined],
  ['<!-- a logo --><svg>', 'image/svg+xml', undefined],
  ['RIFF\x10\0\0\0WAVE', undefined, undefined],
  ['%PDF-1.7', undefined, undefined],
  ['', undefined, undefined],
])('%j is %s, and may be kept as %s', (head, type, kept) => {
  expect(pictureTypeOf(latin(head))).toBe(type)
  expect(imageTypeOf(latin(head))).toBe(kept)
})
