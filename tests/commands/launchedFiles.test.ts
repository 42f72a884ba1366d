import { afterEach, expect, test } from 'vitest'
import { onLaunchedFiles } from '../../src/commands/launchedFiles'

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'launchQueue')
})

test('files with which the installed app was opened are handed over, without those that cannot be read', async () => {
  let launch: (launched: unknown) => Promise<void> = async () => {}
  Object.assign(globalThis, {
    launchQueue: { setConsumer: (consumer: typeof launch) => (launch = consumer) },
  })
  const taken: string[][] = []
  onLaunchedFiles(files => taken.push(files.map(({ name }) => name)))

  const handle = (name: string) => ({ getFile: async () => new File([], name) })
  const gone = { getFile: async () => Promise.reject(new DOMException('Gone.', 'NotFoundError')) }
  await launch({ files: [handle('a.jatra.json'), gone, handle('b.jatra')] })
  await launch({ files: [] })
  await launch({})
  expect(taken).toEqual([['a.jatra.json', 'b.jatra']])
})

test('browsers that open no files with apps are left alone', () => {
  expect(() => onLaunchedFiles(() => {})).not.toThrow()
})
