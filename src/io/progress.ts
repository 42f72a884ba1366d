/** Told which share of a work is done, 0 … 1. */
export type OnProgress = (share: number) => void

/** Tells the shares of a part of the work as those of the whole, of which it is from `from` to `to`. */
export function partly(onProgress: OnProgress | undefined, from: number, to: number): OnProgress {
  return share => onProgress?.(from + share * (to - from))
}

/** From one telling to the next at least: whoever listens is in another thread, and reads at a glance. */
const STEP = 0.01

/** Tells only what is more than was told before: several parts of a work may each begin anew. */
export function rising(onProgress: OnProgress): OnProgress {
  let told = 0
  return share => {
    if (share < told + STEP) return
    told = share
    onProgress(Math.min(share, 1))
  }
}
