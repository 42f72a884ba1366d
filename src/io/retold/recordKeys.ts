/*
 * What formats of plain text call the fields of a record, in lines `key: value`: in English whatever the language of the
 * interface, so that a file is the same everywhere.
 */

/** Beside its description, which is text of its own where a format has room for that. */
export const PLAIN_CARD_KEYS = [
  'thought',
  'channel',
  'from',
  'to',
  'moment of truth',
  'direct',
  'lane',
  'owner',
  'tags',
] as const
/** With a persona in brackets. */
export const FELT_KEYS = ['emotion', 'expectation'] as const
export const PERSONA_KEYS = ['role', 'quote', 'goals', 'needs', 'frustrations', 'context'] as const
export const STAGE_KEYS = ['goal'] as const
