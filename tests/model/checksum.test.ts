import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checksum } from '../../src/model/checksum'

it('is the checksum of zip files, for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), bytes => {
      expect(checksum(bytes)).toBe(crc32(bytes))
    }),
  )
})
