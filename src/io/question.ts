/*
 * What a file does not say by itself, and the user may: which column holds what, which of several sheets, whether 03/04 is
 * in March or in April. A reader never waits for an answer. It guesses, gives the map that comes of its guess, and says
 * what it asked itself; with other answers the same file is read again.
 */

/** What a column of a table of touchpoints can hold. */
export const TOUCHPOINT_ROLES = [
  'mapTitle',
  'stageOrder',
  'stage',
  'stageGoal',
  'touchpointOrder',
  'touchpoint',
  'description',
  'lane',
  'personas',
  'channels',
  'emotion',
  'expectation',
  'emotionLabel',
  'thought',
  'painPoints',
  'opportunities',
  'strengths',
  'ideas',
  'questions',
  'quotes',
  'momentOfTruth',
  'status',
  'owner',
  'metric',
  'metricValue',
  'systems',
  'evidence',
  'linksTo',
  'tags',
  'touchpointId',
  'stageId',
] as const

/** What a column of an event log can hold. */
export const EVENT_ROLES = [
  'case',
  'activity',
  'time',
  'date',
  'clock',
  'endTime',
  'lifecycle',
  'channel',
  'resource',
  'stage',
] as const

export type TouchpointRole = (typeof TOUCHPOINT_ROLES)[number]
export type EventRole = (typeof EVENT_ROLES)[number]

/** What each column of a table means. A column that means nothing here is kept beside or left out, as the reader does. */
export interface ColumnsQuestion {
  readonly kind: 'columns'
  readonly of: 'touchpoints' | 'events'
  readonly columns: readonly {
    readonly header: string
    /** Some values from it, not empty ones. */
    readonly samples: readonly string[]
    /** What it is taken for. */
    readonly role: TouchpointRole | EventRole | undefined
  }[]
}

/** One of a few. */
export interface ChoiceQuestion {
  readonly kind: 'choice'
  readonly id: ChoiceId
  /** `value` says which; `text` stands on screen where it is a name from the file, else the words of the value do. */
  readonly options: readonly { readonly value: string; readonly text?: string }[]
  readonly value: string
}

/** `sheet` of a workbook, `shape` of a table (long, grid, log), `scale` of its ratings, `dateOrder`, `grouping` of a log. */
export type ChoiceId = 'sheet' | 'shape' | 'scale' | 'dateOrder' | 'grouping'

/** How much: a whole number between two. */
export interface AmountQuestion {
  readonly kind: 'amount'
  readonly id: AmountId
  readonly least: number
  readonly most: number
  readonly value: number
}

/** `rarePaths`: the least share of cases, in percent, that a way from one activity to another must have to be shown. */
export type AmountId = 'rarePaths'

export type Question = ColumnsQuestion | ChoiceQuestion | AmountQuestion

/** What the user said to the questions of an earlier reading of the same file; absent is "as you think". */
export interface Answers {
  /** By the number of the column, from 0; null is "nothing". */
  readonly columns?: Readonly<Record<number, TouchpointRole | EventRole | null>>
  readonly choices?: Readonly<Partial<Record<ChoiceId, string>>>
  readonly amounts?: Readonly<Partial<Record<AmountId, number>>>
}
