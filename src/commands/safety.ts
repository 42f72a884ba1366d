import type en from '../i18n/en/durability'
import type { Saying } from '../i18n/useSay'
import type { CopyState, LinkedFolder } from '../store/copiesOut'
import type { BrowserFacts, SecondCopy } from '../store/safekeeping'
import type { Saving } from '../store/saving'

/*
 * How safe a map is, or all of them: what is known, as facts with a mood each, and a grade in words over it all. Nothing
 * here is a score: a map without a copy elsewhere is as safe as its device, and the words say so.
 */

export interface Situation {
  /** False if nothing is kept beyond this window. */
  readonly durable: boolean
  readonly second: SecondCopy
  readonly host: string
  /** Absent until the browser has answered. */
  readonly browser?: BrowserFacts | undefined
  /** Of the open map; absent on home. */
  readonly saving?: Saving
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
  inCopyOnly: 'caution',
  saving: 'plain',
  elsewhere: 'good',
  forgetful: 'caution',
  olderCopy: 'good',
  here: 'good',
} as const satisfies Record<string, Mood>

export type Grade = keyof typeof GRADES

export function gradeOf({ durable, saving, browser, copies }: Situation): Grade {
  if (!durable) return 'nothingKept'
  if (saving?.state === 'failing') return 'notSaved'
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

  written({ durable, saving }) {
    if (!saving || !durable) return undefined
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

function tellFolder({ state, name }: LinkedFolder): Saying[] {
  // Without a name it is not known yet whether there is one.
  if (state === 'unsupported' || state === 'none' || name === '') return []
  if (state === 'asking') return [say('folderAsks', { name })]
  return [say(state === 'failing' ? 'folderFails' : 'folder', { name })]
}

function say(name: keyof typeof en.says, values?: Saying['values']): Saying {
  const key = `durability.says.${name}` as const
  return values ? { key, values } : { key }
}
