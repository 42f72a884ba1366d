import { isForgetful } from './forgetful'

/*
 * What the browser does with what is kept here when nobody looks: how much it grants, whether it has promised to leave it
 * alone, and what it deletes by itself.
 */

export interface BrowserFacts {
  /** Bytes of everything that this address keeps; absent where the browser does not say. */
  readonly used?: number
  /** Bytes that it grants in all, which is no promise that the disk has them. */
  readonly quota?: number
  /** It has promised not to clear anything by itself; absent where it does not say. */
  readonly persisted?: boolean
  /** It deletes what is not visited for seven days of use. */
  readonly forgetful: boolean
}

/** What the browser says now. Never fails: no browser owes us an answer, and private windows may refuse one. */
export async function lookAtBrowser(): Promise<BrowserFacts> {
  const [estimate, persisted] = await Promise.all([
    asked(() => navigator.storage.estimate()),
    asked(() => navigator.storage.persisted()),
  ])
  const { usage, quota } = estimate ?? {}
  return {
    ...(quota ? { used: usage ?? 0, quota } : {}),
    ...(persisted === undefined ? {} : { persisted }),
    forgetful: persisted !== true && isForgetful(surroundings()),
  }
}

/**
 * Asks the browser not to clear by itself what is kept here, and gives whether it has promised. Some ask the user in turn,
 * so it is to be asked when there is something to lose.
 */
export async function askToPersist(): Promise<boolean> {
  if (await asked(() => navigator.storage.persisted())) return true
  return (await asked(() => navigator.storage.persist())) ?? false
}

async function asked<T>(question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question()
  } catch {
    return undefined
  }
}

function surroundings() {
  const { userAgent, maxTouchPoints } = navigator
  // Apple's own name for it, which is older than the media query.
  const standalone = 'standalone' in navigator && navigator.standalone === true
  const installed = standalone || matchMedia('(display-mode: standalone)').matches
  return { userAgent, maxTouchPoints, installed }
}
