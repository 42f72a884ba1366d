import { describe, expect, it } from 'vitest'
import type { MapCopies } from '../../src/storage/copies'
import { versionEntry } from './versionEntry'

/** What every place for second copies promises. `damage` spoils a byte of the copy of a map, as a disk would. */
export function copiesSuite(
  name: string,
  make: () => { copies: MapCopies; damage(map: string): Promise<void> },
): void {
  const state = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])

  describe(`${name}: second copies`, () => {
    it('has no copy of an unknown map', async () => {
      const { copies } = make()
      expect(await copies.read('a')).toBeUndefined()
      expect(await copies.list()).toEqual([])
      await copies.remove('a')
    })

    it('gives back the last copy, and each map its own', async () => {
      const { copies } = make()
      await copies.write('a', new Uint8Array([9]))
      await copies.write('a', state)
      await copies.write('b/ü', new Uint8Array([7]))
      expect(await copies.read('a')).toEqual(state)
      expect(await copies.read('b/ü')).toEqual(new Uint8Array([7]))
      expect((await copies.list()).sort()).toEqual(['a', 'b/ü'])
    })

    it('removes a copy', async () => {
      const { copies } = make()
      await copies.write('a', state)
      await copies.remove('a')
      expect(await copies.read('a')).toBeUndefined()
      expect(await copies.list()).toEqual([])
    })

    it('gives back images, each map its own, and never takes them for maps', async () => {
      const { copies } = make()
      await copies.writeImage('a', { file: 'f1', bytes: state })
      await copies.writeImage('b/ü', { file: 'f1', bytes: new Uint8Array([7]) })
      expect(await copies.readImage('a', 'f1')).toEqual(state)
      expect(await copies.readImage('b/ü', 'f1')).toEqual(new Uint8Array([7]))
      expect(await copies.readImage('a', 'f2')).toBeUndefined()
      expect(await copies.list()).toEqual([])
    })

    it('removes the images of a map with its copy, and no others', async () => {
      const { copies } = make()
      await copies.write('a', state)
      await copies.writeImage('a', { file: 'f1', bytes: state })
      await copies.writeImage('b', { file: 'f1', bytes: state })
      await copies.remove('a')
      expect(await copies.readImage('a', 'f1')).toBeUndefined()
      expect(await copies.readImage('b', 'f1')).toEqual(state)
    })

    it('gives back versions with their entries, each map its own, and never takes them for maps', async () => {
      const { copies } = make()
      const [first, other] = [versionEntry('b/ü', '1/ü'), versionEntry('c', '1/ü', { at: 9 })]
      await copies.writeVersion(first, state)
      await copies.writeVersion(other, new Uint8Array([7]))
      expect(await copies.listVersions('b/ü')).toEqual([first])
      expect(await copies.readVersion('b/ü', '1/ü')).toEqual(state)
      expect(await copies.readVersion('c', '1/ü')).toEqual(new Uint8Array([7]))
      expect(await copies.readVersion('c', '2')).toBeUndefined()
      expect(await copies.listVersions('d')).toEqual([])
      expect(await copies.list()).toEqual([])
    })

    it('gives a version another name, and leaves what it holds', async () => {
      const { copies } = make()
      await copies.writeVersion(versionEntry('a', 'v1'), state)
      await copies.writeVersion(versionEntry('a', 'v1', { name: 'Workshop' }))
      expect(await copies.listVersions('a')).toMatchObject([{ id: 'v1', name: 'Workshop' }])
      expect(await copies.readVersion('a', 'v1')).toEqual(state)
    })

    it('removes single versions, and all with the copy of the map', async () => {
      const { copies } = make()
      for (const id of ['v1', 'v2', 'v3']) await copies.writeVersion(versionEntry('a', id), state)
      await copies.writeVersion(versionEntry('b', 'v1'), state)
      await copies.removeVersions('a', ['v1', 'v3', 'v9'])
      expect((await copies.listVersions('a')).map(({ id }) => id)).toEqual(['v2'])
      expect(await copies.readVersion('a', 'v1')).toBeUndefined()
      await copies.remove('a')
      expect(await copies.listVersions('a')).toEqual([])
      expect(await copies.readVersion('a', 'v2')).toBeUndefined()
      expect(await copies.readVersion('b', 'v1')).toEqual(state)
    })

    it('does not take a damaged copy for a copy, and can replace it', async () => {
      const { copies, damage } = make()
      await copies.write('a', state)
      await damage('a')
      expect(await copies.read('a')).toBeUndefined()
      await copies.write('a', state)
      expect(await copies.read('a')).toEqual(state)
    })
  })
}
