import type { Clock } from '../../storage/clock'

/** The folder rests for so long (ms) before it is written: a word is not written letter by letter. */
const REST_MS = 3_000
/** Nor does it wait longer than this (ms) for somebody who never rests. */
const LONGEST_MS = 30_000
/** A folder that could not be written is tried again after this (ms): a stick may be back, a disk have room again. */
const TRY_AGAIN_MS = 60_000
/** What could be read only in part is read again after this (ms): it may be large, and it may be so for ever. */
const READ_AGAIN_MS = 600_000

/** Says when to write next. */
export interface RestTimer {
  /** Something has changed. */
  touch(): void
  /** Something could not be written. */
  tryAgain(): void
  /** Something could be read only in part. */
  readAgain(): void
  /** Whether something is still to be done. */
  isOn(): boolean
  stop(): void
}

export interface OnTime {
  /** After a change. */
  rest(): void
  /** After what did not go well. */
  again(): void
}

/** By pauses alone, so that a clock that is set right changes nothing. */
export function restTimer(clock: Clock, onTime: OnTime): RestTimer {
  let rest: (() => void) | undefined
  let longest: (() => void) | undefined
  let again: (() => void) | undefined

  return {
    touch() {
      rest?.()
      rest = clock.after(REST_MS, onTime.rest)
      longest ??= clock.after(LONGEST_MS, onTime.rest)
    },
    tryAgain() {
      again ??= clock.after(TRY_AGAIN_MS, onTime.again)
    },
    readAgain() {
      again ??= clock.after(READ_AGAIN_MS, onTime.again)
    },
    isOn: () => rest !== undefined || again !== undefined,
    stop() {
      for (const callOff of [rest, longest, again]) callOff?.()
      rest = undefined
      longest = undefined
      again = undefined
    },
  }
}
