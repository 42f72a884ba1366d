import { describe, expect, it } from 'vitest'
import { type AllMaps, factsOf, gradeOf, moodOf, type Situation } from '../../src/commands/safety'
import type en from '../../src/i18n/en/durability'

const NOW = 1_800_000_000_000
const CURRENT = { isCurrent: true, copiedAt: NOW - 500 }
const OLDER = { isCurrent: false, copiedAt: NOW - 5000 }
const NEVER = { isCurrent: false }

/** A map that was saved, in a browser that keeps it and has promised nothing, and of which no copy has left. */
function situation(changes: Partial<Situation> = {}): Situation {
  return {
    durable: true,
    second: 'files',
    host: 'maps.example',
    browser: { used: 12e6, quota: 200e9, persisted: false, forgetful: false },
    saving: { state: 'saved', committedAt: NOW - 60_000 },
    copies: [NEVER],
    folder: { state: 'none', name: '' },
    ...changes,
  }
}

/** Home, with forty maps that have all been read back. */
function home(back: Partial<AllMaps['back']> = {}, changedAt = NOW - 60_000): Partial<Situation> {
  const all = { changedAt, back: { count: 40, done: 40, amiss: [], unread: [], at: NOW, ...back } }
  return { saving: undefined, all }
}

const FORGETFUL = { browser: { persisted: false, forgetful: true } }

describe('the grade', () => {
  it.each<[string, Partial<Situation>, keyof typeof en.grades]>([
    ['no copy elsewhere', {}, 'here'],
    ['a copy as the map is', { copies: [CURRENT] }, 'elsewhere'],
    ['a copy of how the map was', { copies: [OLDER] }, 'olderCopy'],
    ['one map of two without a copy', { copies: [CURRENT, NEVER] }, 'here'],
    ['one map of two with an older copy', { copies: [CURRENT, OLDER] }, 'olderCopy'],
    ['no maps at all', { copies: [] }, 'here'],
    ['a browser that forgets', FORGETFUL, 'forgetful'],
    ['a browser that forgets, and an older copy', { ...FORGETFUL, copies: [OLDER] }, 'forgetful'],
    ['a browser that forgets, and a copy as the map is', { ...FORGETFUL, copies: [CURRENT] }, 'elsewhere'],
    ['an edit on its way to the disk', { saving: { state: 'saving' }, copies: [CURRENT] }, 'saving'],
    [
      'a database that takes nothing, and a second copy that does',
      { saving: { state: 'saved', inCopyOnly: 'damaged' }, copies: [CURRENT] },
      'inCopyOnly',
    ],
    ['a disk that is full', { saving: { state: 'failing', reason: 'full' }, copies: [CURRENT] }, 'notSaved'],
    ['home, where all maps are as they were written', home(), 'here'],
    ['home, where part of a map is missing', { ...home({ amiss: ['A'] }), copies: [CURRENT] }, 'amiss'],
    ['home, where a map cannot be read', home({ amiss: ['A'], unread: ['B'] }), 'unread'],
    ['a window that keeps nothing', { durable: false, copies: [CURRENT] }, 'nothingKept'],
    ['a browser that has not answered', { browser: undefined }, 'here'],
  ])('of %s', (_, changes, grade) => {
    expect(gradeOf(situation(changes))).toBe(grade)
  })

  it('is bad only where work may be lost with the window', () => {
    expect(moodOf('notSaved')).toBe('bad')
    expect(moodOf('nothingKept')).toBe('bad')
    expect(moodOf('here')).toBe('good')
  })
})

/** What is said of one fact: its mood and the words. */
function told(id: string, changes: Partial<Situation> = {}): string[] {
  const fact = factsOf(situation(changes)).find(fact => fact.id === id)
  return fact ? [fact.mood, ...fact.says.map(({ key }) => key.replace('durability.says.', ''))] : []
}

describe('the facts', () => {
  it.each<[string, Partial<Situation>, string[]]>([
    ['written', {}, ['good', 'written']],
    ['written', { saving: { state: 'saved' } }, ['good', 'unchanged']],
    ['written', { saving: { state: 'saved', readBackAt: NOW } }, ['good', 'unchanged', 'readBack']],
    [
      'written',
      { saving: { state: 'saved', committedAt: NOW, readBackAt: NOW } },
      ['good', 'written', 'readBack'],
    ],
    ['written', { saving: { state: 'failing', reason: 'unknown' } }, ['bad', 'inMemory']],
    ['written', home(), ['good', 'lastEdit', 'allReadBack']],
    ['written', home({}, 0), ['good', 'allReadBack']],
    ['written', home({ done: 11, at: undefined }), ['plain', 'lastEdit', 'readingBack']],
    ['written', home({ amiss: ['A'] }), ['caution', 'lastEdit', 'amiss', 'openCopied', 'othersReadBack']],
    [
      'written',
      { ...home({ amiss: ['A'] }), second: 'none' },
      ['caution', 'lastEdit', 'amiss', 'open', 'othersReadBack'],
    ],
    ['written', home({ count: 1, done: 1, unread: ['A'] }), ['bad', 'lastEdit', 'unread', 'lookAgain']],
    [
      'written',
      home({ done: 11, at: undefined, amiss: ['A'], unread: ['B'] }),
      ['bad', 'lastEdit', 'unread', 'amiss', 'openCopied', 'lookAgain', 'readingBack'],
    ],
    ['written', home({ count: 0, done: 0 }, 0), []],
    ['written', { ...home(), durable: false }, []],
    ['written', { saving: undefined, all: { changedAt: NOW } }, ['plain', 'lastEdit']],
    ['place', {}, ['good', 'here', 'files', 'address']],
    ['place', { second: 'none', host: '' }, ['good', 'here', 'noAddress']],
    ['place', { durable: false }, ['bad', 'nowhere']],
    ['space', {}, ['good', 'space']],
    ['space', { size: 4000 }, ['good', 'space', 'mapSize']],
    ['space', { browser: { used: 99e6, quota: 100e6, forgetful: false } }, ['caution', 'space']],
    ['space', { browser: { forgetful: false } }, ['plain', 'spaceUnknown']],
    ['space', { saving: { state: 'failing', reason: 'full' } }, ['bad', 'full']],
    ['promise', {}, ['caution', 'notPromised']],
    ['promise', { browser: { persisted: true, forgetful: false } }, ['good', 'promised']],
    ['promise', { browser: { forgetful: false } }, ['plain', 'promiseUnknown']],
    ['promise', { durable: false }, []],
    ['outside', {}, ['caution', 'neverLeft']],
    ['outside', { copies: [CURRENT] }, ['good', 'left']],
    ['outside', { copies: [OLDER] }, ['caution', 'leftOlder']],
    ['outside', { saving: { state: 'saving' }, copies: [CURRENT] }, ['caution', 'leftOlder']],
    [
      'outside',
      { saving: { state: 'failing', reason: 'full' }, copies: [CURRENT] },
      ['caution', 'leftOlder'],
    ],
    [
      'outside',
      { folder: { state: 'asking', name: 'Maps' }, copies: [CURRENT] },
      ['good', 'left', 'folderAsks'],
    ],
    ['forgetful', {}, []],
    ['forgetful', FORGETFUL, ['caution', 'forgetful', 'installed']],
  ])('of %s %#', (id, changes, words) => {
    expect(told(id, changes)).toEqual(words)
  })

  it('of all maps count those with a copy as they are', () => {
    const facts = factsOf(situation({ ...home(), copies: [CURRENT, OLDER, NEVER] }))
    expect(facts.map(({ id }) => id)).toEqual(['place', 'written', 'space', 'promise', 'outside'])
    const [says] = facts.find(({ id }) => id === 'outside')!.says
    expect(says).toEqual({ key: 'durability.says.someLeft', values: { current: 1, count: 3 } })
  })

  it('of all maps count those that were read back, and name those that could not be', () => {
    const unread = ['“A”', '“B”', '“C”', '“D”', '“E”', '“F”', '“G”']
    const says = factsOf(situation(home({ unread, amiss: ['“H”'] }))).find(({ id }) => id === 'written')!.says
    const valuesOf = (name: string) => says.find(({ key }) => key === `durability.says.${name}`)?.values
    expect(valuesOf('unread')).toEqual({ count: 7, titles: '“A”, “B”, “C”, “D”, “E”, …' })
    expect(valuesOf('amiss')).toEqual({ count: 1, titles: '“H”' })
    expect(valuesOf('othersReadBack')).toEqual({ count: 32, at: NOW })
  })

  it('of maps that are being read back say which one it is', () => {
    const now = (done: number) =>
      factsOf(situation(home({ done, at: undefined })))
        .find(({ id }) => id === 'written')!
        .says.at(-1)
    expect(now(0)?.values).toEqual({ now: 1, count: 40 })
    expect(now(40)?.values).toEqual({ now: 40, count: 40 })
  })
})
