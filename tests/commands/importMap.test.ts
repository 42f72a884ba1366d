import { describe, expect, it } from 'vitest'
import { MAX_IMPORT_BYTES, readMapFile } from '../../src/commands/importMap'
import { writeFile } from '../../src/model/file'
import { bigMap } from '../helpers/maps'

const map = bigMap(5)

describe('a file that somebody brings', () => {
  it('is opened by what is in it, whatever its name says', async () => {
    const file = new File([writeFile(map)], 'picture.png', { type: 'image/png' })
    expect(await readMapFile(file)).toMatchObject({ ok: true, map })
  })

  it('is opened also where it is large and there are no workers', async () => {
    const large = new File([writeFile(map), ' '.repeat(3 * 1024 * 1024)], 'map.jatra.json')
    expect(await readMapFile(large)).toMatchObject({ ok: true, map })
  })

  it('is refused as too large before it is read', async () => {
    const huge = { size: MAX_IMPORT_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) }
    expect(await readMapFile(huge as unknown as File)).toMatchObject({ ok: false, reason: 'too-large' })
  })

  it('is refused as unreadable where the browser cannot get at it', async () => {
    const gone = { size: 10, type: '', arrayBuffer: () => Promise.reject(new Error('it was moved')) }
    expect(await readMapFile(gone as unknown as File)).toEqual({
      ok: false,
      reason: 'unreadable',
      detail: 'it was moved',
    })
  })

  it('is told apart as a picture that carries no map, also of kinds that never carry one', async () => {
    const photo = new File([new Uint8Array([0xff, 0xd8, 0xff])], 'photo.jpg', { type: 'image/jpeg' })
    expect(await readMapFile(photo)).toMatchObject({ ok: false, reason: 'no-map-inside' })
    const letter = new File(['Dear team'], 'letter.txt', { type: 'text/plain' })
    expect(await readMapFile(letter)).toMatchObject({ ok: false, reason: 'not-ours' })
  })
})
