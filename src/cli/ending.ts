/** With what a run ends, for scripts. */
export const ENDING = { done: 0, found: 1, wrongly: 2, cannotRead: 3, cannotWrite: 4 } as const

/** Ends a run early, with a sentence for the user. */
export class Ending extends Error {
  override readonly name = 'Ending'

  constructor(
    readonly code: (typeof ENDING)[keyof typeof ENDING],
    sentence: string,
  ) {
    super(sentence)
  }
}
