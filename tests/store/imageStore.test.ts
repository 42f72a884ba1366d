import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createImageStore, type ImageBytes, type ImagePort } from '../../src/store/imageStore'

const PHOTO: ImageBytes = new Uint8Array([1, 2, 3])

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function openStore(port: Partial<ImagePort> = {}) {
  const files = new Map<string, ImageBytes>([['photo', PHOTO]])
  const loads: string[] = []
  const store = createImageStore({
    keep: (file, bytes) => files.set(file, bytes),
    async load(file) {
      loads.push(file)
      return files.get(file)
    },
    shrink: async picture => picture.slice(0, 1),
    ...port,
  })
  return { store, loads }
}

const lengthAt = async (url: string) => (await (await fetch(url)).arrayBuffer()).byteLength
const settle = () => vi.advanceTimersByTimeAsync(0)

it('gives an image as an address when it is loaded, once for all who show it, whole or small', async () => {
  const { store, loads } = openStore()
  const told: string[] = []
  store.subscribe('photo', 'whole', () => told.push('one'))
  store.subscribe('photo', 'whole', () => told.push('two'))
  store.subscribe('photo', 'small', () => told.push('small'))
  expect(store.view('photo', 'whole')).toEqual({ state: 'loading' })
  await settle()
  expect(told.sort()).toEqual(['one', 'small', 'two'])
  expect(loads).toEqual(['photo', 'photo'])
  const whole = store.view('photo', 'whole')
  const small = store.view('photo', 'small')
  expect(whole.state === 'shown' && (await lengthAt(whole.url))).toBe(3)
  expect(small.state === 'shown' && (await lengthAt(small.url))).toBe(1)
  expect(store.view('photo', 'whole')).toBe(whole)
})

it('keeps the address for a while after the last one stops, and lets it go then', async () => {
  const { store } = openStore()
  const stop = store.subscribe('photo', 'whole', () => {})
  await settle()
  const view = store.view('photo', 'whole')
  const url = view.state === 'shown' ? view.url : ''
  stop()
  const stopAgain = store.subscribe('photo', 'whole', () => {})
  await vi.advanceTimersByTimeAsync(60_000)
  expect(store.view('photo', 'whole')).toBe(view)
  stopAgain()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(store.view('photo', 'whole')).toEqual({ state: 'loading' })
  await expect(fetch(url)).rejects.toThrow()
})

it('says that an image is missing, or is no picture, or cannot be read, and shows it as soon as it is there', async () => {
  const broken = openStore({ shrink: () => Promise.reject(new Error('no picture')) }).store
  const failing = openStore({ load: () => Promise.reject(new Error('blocked')) }).store
  const { store } = openStore()
  broken.subscribe('photo', 'small', () => {})
  failing.subscribe('photo', 'whole', () => {})
  store.subscribe('later', 'whole', () => {})
  await settle()
  expect(broken.view('photo', 'small')).toEqual({ state: 'missing' })
  expect(failing.view('photo', 'whole')).toEqual({ state: 'missing' })
  expect(await failing.read('photo')).toBeUndefined()
  expect(store.view('later', 'whole')).toEqual({ state: 'missing' })
  store.keep('later', PHOTO)
  await settle()
  expect(store.view('later', 'whole')).toMatchObject({ state: 'shown' })
})
