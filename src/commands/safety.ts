import type en from '../i18n/en/durability'
import type { Saying } from '../i18n/useSay'
import type { CopyState, LinkedFolder } from '../store/copiesOut'
import type { BrowserFacts, SecondCopy } from '../store/safekeeping'
import type { Saving } from '../store/saving'

/*
 * How safe a map is, or all of them: what is known, as facts with a mood each, and a grade in words over it all. Nothing
 * here is a score: a map without a copy elsewhere is as safe as its device, and the words say so.
 */

/** What is known of all maps on the shelf and in the trash. Times are in ms since 1970. */
export interface AllMaps {
  /** When any was last changed; 0 if that is not known. */
  readonly changedAt: number
  /** How far reading them back has come; absent if they are not read. */
  readonly back?: {
    readonly count: number
    readonly done: number
    /** Titles of maps, as they are shown: not all of them is there as it was written, or nothing can be read now. */
    readonly amiss: readonly string[]
    readonly unread: readonly string[]
    /** When the last one was read; absent while there are some to read. */
    readonly at?: number
  }
}

export interface Situation {
  /** False if nothing is kept beyond this window. */
  readonly durable: boolean
  readonly second: SecondCopy
  readonly host: string
  /** Absent until the browser has answered. */
  readonly browser?: BrowserFacts | undefined
  /** Of the open map; absent on home. */
  readonly saving?: Saving | undefined
  /** Of all maps; absent in an open one. */
  readonly all?: AllMaps | undefined
  /** Bytes that the open map takes, if that is known. */
  readonly size?: number | undefined
  /** The map in question, or all maps. */
  readonly copies: readonly CopyState[]
  readonly folder: LinkedFolder
  /** The browser has just been asked for its promise, and gave none. */
  readonly refused?: boolean
}

export type Mood = 'good' | 'caution' | 'bad' | 'plain'

/** The whole of it in words, the worst first. */
const GRADES = {
  nothingKept: 'bad',
  notSaved: 'bad',
  unread: 'bad',
  amiss: 'caution',
  inCopyOnly: 'caution',
  saving: 'plain',
  elsewhere: 'good',
  forgetful: 'caution',
  olderCopy: 'good',
  here: 'good',
} as const satisfies Record<string, Mood>

export type Grade = keyof typeof GRADES

export function gradeOf({ durable, saving, all, browser, copies }: Situation): Grade {
  if (!durable) return 'nothingKept'
  if (saving?.state === 'failing') return 'notSaved'
  if (all?.back && all.back.unread.length > 0) return 'unread'
  if (all?.back && all.back.amiss.length > 0) return 'amiss'
  if (saving?.inCopyOnly) return 'inCopyOnly'
  if (saving?.state === 'saving') return 'saving'
  const there = copies.length > 0
  if (there && copies.every(({ isCurrent }) => isCurrent)) return 'elsewhere'
  if (browser?.forgetful) return 'forgetful'
  return there && copies.every(({ copiedAt }) => copiedAt !== undefined) ? 'olderCopy' : 'here'
}

export function moodOf(grade: Grade): Mood {
  return GRADES[grade]
}

/** Less room than this is worth a word: a workshop with pictures takes it in a day. */
const LITTLE_ROOM = 50_000_000

export const FACTS = ['place', 'written', 'space', 'promise', 'outside', 'forgetful'] as const
export type FactId = (typeof FACTS)[number]

export interface Fact {
  readonly id: FactId
  readonly mood: Mood
  readonly says: readonly Saying[]
}

/** What there is to say, in the order of `FACTS`. */
export function factsOf(situation: Situation): Fact[] {
  return FACTS.flatMap(id => {
    const [mood, ...says] = TELL[id](situation) ?? []
    return mood ? [{ id, mood, says }] : []
  })
}

type Told = readonly [Mood, ...Saying[]] | undefined

const TELL: Readonly<Record<FactId, (situation: Situation) => Told>> = {
  place({ durable, second, host }) {
    if (!durable) return ['bad', say('nowhere')]
    const beside = second === 'none' ? [] : [say(second)]
    return ['good', say('here'), ...beside, host ? say('address', { host }) : say('noAddress')]
  },

  written({ durable, saving, all, second }) {
    if (!durable) return undefined
    if (all) return tellAll(all, second)
    if (!saving) return undefined
    const { state, inCopyOnly, committedAt, readBackAt } = saving
    if (state === 'failing') return ['bad', say('inMemory')]
    if (inCopyOnly) return ['caution', say('inCopyOnly')]
    const back = readBackAt === undefined ? [] : [say('readBack', { at: readBackAt })]
    return [
      'good',
      committedAt === undefined ? say('unchanged') : say('written', { at: committedAt }),
      ...back,
    ]
  },

  space({ durable, browser, saving, size }) {
    if (!durable) return undefined
    const own = size === undefined ? [] : [say('mapSize', { size })]
    if (saving?.state === 'failing' && saving.reason === 'full') return ['bad', say('full'), ...own]
    if (!browser) return ['plain', say('asking')]
    const { used, quota } = browser
    if (used === undefined || quota === undefined) return ['plain', say('spaceUnknown'), ...own]
    const left = Math.max(quota - used, 0)
    return [left < LITTLE_ROOM ? 'caution' : 'good', say('space', { used, left }), ...own]
  },

  promise({ durable, browser, refused }) {
    if (!durable || !browser) return undefined
    const { persisted } = browser
    if (persisted === undefined) return ['plain', say('promiseUnknown')]
    if (persisted) return ['good', say('promised')]
    return refused ? ['caution', say('notPromised'), say('refused')] : ['caution', say('notPromised')]
  },

  outside({ copies, saving, folder }) {
    const linked = tellFolder(folder)
    if (saving) {
      const [map] = copies
      if (map?.copiedAt === undefined) return ['caution', say('neverLeft'), ...linked]
      const at = { at: map.copiedAt }
      // What is not saved is in no copy that was made of what is.
      return map.isCurrent && saving.state === 'saved'
        ? ['good', say('left', at), ...linked]
        : ['caution', say('leftOlder', at), ...linked]
    }
    if (copies.length === 0) return undefined
    const current = copies.filter(({ isCurrent }) => isCurrent).length
    if (current === copies.length) return ['good', say('allLeft'), ...linked]
    return [
      'caution',
      current > 0 ? say('someLeft', { current, count: copies.length }) : say('noneLeft'),
      ...linked,
    ]
  },

  forgetful: ({ durable, browser }) =>
    durable && browser?.forgetful ? ['caution', say('forgetful'), say('installed')] : undefined,
}

/** So many titles are named; how many there are is said. */
const MOST_NAMED = 5

function tellAll({ changedAt, back }: AllMaps, second: SecondCopy): Told {
  const edit = changedAt > 0 ? [say('lastEdit', { at: changedAt })] : []
  if (!back) return edit.length > 0 ? ['plain', ...edit] : undefined
  const { count, done, amiss, unread, at } = back
  if (count === 0) return undefined
  const told = [
    ...tellTitles('unread', unread),
    ...tellTitles('amiss', amiss),
    ...(amiss.length > 0 ? [say(second === 'none' ? 'open' : 'openCopied', { count: amiss.length })] : []),
    ...(unread.length > 0 ? [say('lookAgain')] : []),
  ]
  const whole = done - amiss.length - unread.length
  const mood = unread.length > 0 ? 'bad' : amiss.length > 0 ? 'caution' : undefined
  if (at === undefined) {
    return [mood ?? 'plain', ...edit, ...told, say('readingBack', { count, now: Math.min(done + 1, count) })]
  }
  if (!mood) return ['good', ...edit, say('allReadBack', { count, at })]
  return [mood, ...edit, ...told, ...(whole > 0 ? [say('othersReadBack', { count: whole, at })] : [])]
}

function tellTitles(name: 'unread' | 'amiss', titles: readonly string[]): Saying[] {
  const count = titles.length
  if (count === 0) return []
  const named = [...titles.slice(0, MOST_NAMED), ...(count > MOST_NAMED ? ['…'] : [])].join(', ')
  return [say(name, { count, titles: named })]
}

function tellFolder({ state, name }: LinkedFolder): Saying[] {
  // Without a name it is not known yet whether there is one.
  if (state === 'unsupported' || state === 'none' || name === '') return []
  if (state === 'asking') return [say('folderAsks', { name })]
  return [say(state === 'failing' ? 'folderFails' : 'folder', { name })]
}

/** A sentence with a count has a form for one and one for more. */
type SentenceName<Key = keyof typeof en.says> = Key extends `${infer Name}_${'one' | 'other'}` ? Name : Key

function say(name: SentenceName, values?: Saying['values']): Saying {
  const key = `durability.says.${name}` as const
  return values ? { key, values } : { key }
}
