/** The words that pictures of the board say beside those of all pictures. */
export interface BoardWords {
  /** Above the column of lane names. */
  readonly stage: string
  readonly measure: Readonly<Record<'severity' | 'impact' | 'effort', string>>
  /** How often, 1 … 5. */
  readonly frequencies: Readonly<Record<'one' | 'two' | 'three' | 'four' | 'five', string>>
}
