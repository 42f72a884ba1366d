import { describe, expect, it } from 'vitest'
import { firstImages, imagesOf } from '../../../src/model/analysis/imagesOf'
import type { JourneyMap } from '../../../src/model/journey'
import { copyRecords } from '../../../src/model/operations/copyRecords'
import { addImage, moveImage, removeImages } from '../../../src/model/operations/images'
import { pasteClip } from '../../../src/model/operations/pasteClip'
import { removeRecords } from '../../../src/model/operations/removeRecords'
import { makeRecord } from '../../helpers/maps'
import { editing, mapOf } from './notation'

const PICTURE = { file: 'ab'.repeat(32), type: 'image/webp', width: 40, height: 30 } as const

/** Touchpoints a and b; images one, two and three on a, and four on the stage, named by their captions. */
function album(): JourneyMap {
  const image = (caption: string, target: string, order: string) =>
    [caption, makeRecord('images', { ...PICTURE, caption, target, order })] as const
  return mapOf('a b', {
    images: new Map([
      image('three', 'a', 'a2'),
      image('one', 'a', 'a0'),
      image('two', 'a', 'a1'),
      image('four', 's1', 'a0'),
    ]),
  })
}

const captions = (map: JourneyMap, target: string) => imagesOf(map, target).map(([, { caption }]) => caption)

describe('an image', () => {
  it('is added at the end, or where it is said, with what is known of its file', () => {
    const { map, result } = editing(album(), tx => [
      addImage(tx, 'a', PICTURE, { caption: 'last' }),
      addImage(tx, 'a', PICTURE, { caption: 'second', index: 1 }),
      addImage(tx, 's1', PICTURE),
    ])
    expect(captions(map, 'a')).toEqual(['one', 'second', 'two', 'three', 'last'])
    expect(captions(map, 's1')).toEqual(['four', ''])
    expect(map.images.get(result[0]!)).toMatchObject({ ...PICTURE, target: 'a' })
  })

  it('is added to touchpoints and stages only', () => {
    const { map, result } = editing(album(), tx => addImage(tx, 'gone', PICTURE))
    expect(result).toBeUndefined()
    expect(map.images.size).toBe(4)
  })

  it('shows the lane of images with the first one of a map, and leaves it alone from then on', () => {
    const first = editing('a', tx => addImage(tx, 'a', PICTURE)).map
    expect(first.lanes.get('images')?.visible).toBe(true)
    const hidden = mapOf('a', { images: album().images })
    const second = editing(hidden, tx => addImage(tx, 'a', PICTURE)).map
    expect(second.lanes.get('images')?.visible).toBe(false)
  })

  it.each([
    ['three', 0, undefined, ['three', 'one', 'two'], []],
    ['one', 2, undefined, ['two', 'three', 'one'], []],
    ['two', 0, 'b', ['one', 'three'], ['two']],
    ['two', 0, 'gone', ['one', 'two', 'three'], []],
  ])('moves: %s to %i of %s → %j and %j', (id, index, target, onA, onB) => {
    const { map } = editing(album(), tx => moveImage(tx, id, index, target))
    expect([captions(map, 'a'), captions(map, 'b')]).toEqual([onA, onB])
  })

  it('goes alone, or with what it is on', () => {
    expect(captions(editing(album(), tx => removeImages(tx, ['two', 'gone'])).map, 'a')).toEqual([
      'one',
      'three',
    ])
    expect([...editing(album(), tx => removeRecords(tx, ['a'])).map.images.keys()]).toEqual(['four'])
    expect(editing(album(), tx => removeRecords(tx, ['s1'])).map.images.size).toBe(0)
  })

  it('goes along in a copy of its touchpoint to another map, under the name of the same file', () => {
    const clip = copyRecords(album(), ['a'])
    const { map, result } = editing('x', tx => pasteClip(tx, clip))
    expect(captions(map, result[0]!)).toEqual(['one', 'two', 'three'])
    expect([...map.images.values()].every(({ file }) => file === PICTURE.file)).toBe(true)
  })
})

it('the first image of each is the first by order, and of equals by id', () => {
  const map = mapOf('a b', {
    images: new Map([
      ['y', makeRecord('images', { ...PICTURE, target: 'a', order: 'a0' })],
      ['x', makeRecord('images', { ...PICTURE, target: 'a', order: 'a0' })],
      ['w', makeRecord('images', { ...PICTURE, target: 'a', order: 'a1' })],
      ['v', makeRecord('images', { ...PICTURE, target: 'b', order: 'a3' })],
    ]),
  })
  expect([...firstImages(map)].map(([target, [id]]) => [target, id])).toEqual([
    ['a', 'x'],
    ['b', 'v'],
  ])
})
