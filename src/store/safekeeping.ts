import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Id } from '../model/ids'

/*
 * How well maps are kept on this device. Whoever shows how safe they are asks here; the boot of the app hands it in.
 */

/** What the browser says of the place that it gives to this address. */
export interface BrowserFacts {
  /** Bytes of everything that is kept here; absent where the browser does not say. */
  readonly used?: number
  /** Bytes that it grants in all, which is no promise that the disk has them. */
  readonly quota?: number
  /** It has promised not to clear anything by itself; absent where it does not say. */
  readonly persisted?: boolean
  /** It deletes what is not visited for seven days of use. */
  readonly forgetful: boolean
}

/** What a map takes, in bytes. */
export interface TakenSpace {
  readonly map: Id
  readonly log: number
  readonly images: number
  readonly versions: number
  /** Of `versions`, those that nobody named. */
  readonly automatic: number
}

/** How far reading maps back from the disk has come. */
export interface ReadBackMaps {
  /** How many there are to read, and how many of them have been. */
  readonly count: number
  readonly done: number
  /** Not all of it is in the log as it was written. */
  readonly amiss: readonly Id[]
  /** Nothing of it can be read now, in the log or elsewhere. */
  readonly unread: readonly Id[]
}

/** Where the second copy of each map is: files of this browser, another database of it, or there is none. */
export type SecondCopy = 'files' | 'database' | 'none'

/** Who asks what takes the space, if that is an open map. */
export interface SpaceFor {
  /** The map that is being edited. */
  readonly map: Id
  /** Some space has been freed. */
  onFreed(): void
}

export interface Safekeeping {
  /** False if nothing is kept beyond this window. */
  readonly durable: boolean
  readonly second: SecondCopy
  /** The address whose maps these are; empty if it has no name. */
  readonly host: string
  /** A newer release has taken the database over: nothing can be read or written here any more. */
  readonly outdated: { get(): boolean; subscribe(listener: () => void): () => void }
  look(): Promise<BrowserFacts>
  /** Asks the browser to promise not to clear anything by itself, and gives whether it has. */
  persist(): Promise<boolean>
  /** What each map takes. Reads all of it: for when somebody asks. Rejects as storage does. */
  sizes(): Promise<readonly TakenSpace[]>
  /** Reads maps back from the disk, one after the other as they are asked for, and tells how far it has come. */
  readBack(maps: readonly Id[]): AsyncIterable<ReadBackMaps>
  /** Deletes the versions of the maps that nobody named. Rejects as storage does. */
  dropVersions(maps: readonly Id[]): Promise<void>
  /** Shows what takes the space, and how to free it. */
  showSpace(editing?: SpaceFor): void
}

/** Where nobody has handed it in (one component by itself), nothing is known. */
const NOTHING_KNOWN: Safekeeping = {
  durable: true,
  second: 'none',
  host: '',
  outdated: { get: () => false, subscribe: () => () => {} },
  look: async () => ({ forgetful: false }),
  persist: async () => false,
  sizes: async () => [],
  async *readBack() {},
  async dropVersions() {},
  showSpace() {},
}

export const SafekeepingContext = createContext(NOTHING_KNOWN)

export function useSafekeeping(): Safekeeping {
  return useContext(SafekeepingContext)
}

export function useOutdated(): boolean {
  const { outdated } = useSafekeeping()
  return useSyncExternalStore(outdated.subscribe, outdated.get)
}

export interface BrowserAnswers {
  /** Undefined until the browser has answered. */
  readonly facts: BrowserFacts | undefined
  /** It was asked for its promise, and gave none. */
  readonly refused: boolean
  /** Asks for its promise. */
  ask(): void
  /** Looks anew. */
  again(): void
}

export function useBrowserFacts(): BrowserAnswers {
  const { look, persist } = useSafekeeping()
  const [facts, setFacts] = useState<BrowserFacts>()
  const [refused, setRefused] = useState(false)
  const again = useCallback(() => void look().then(setFacts), [look])
  const ask = useCallback(() => {
    void persist().then(promised => {
      setRefused(!promised)
      again()
    })
  }, [persist, again])
  useEffect(again, [again])
  return { facts, refused, ask, again }
}
