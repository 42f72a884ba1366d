import type { Held } from './held'

/** Why a line cannot go where a key would put it. Nothing is written then. */
export type Refusal =
  /** Nothing stands before it that it could go below. */
  | { readonly why: 'first' }
  /** It stands at the very end or beginning of its list. */
  | { readonly why: 'edge' }
  /** It is as far in, or as far out, as lines of its kind go. */
  | { readonly why: 'innermost' | 'outermost' }
  /** Its stage, its lane or what it is noted on is gone: it has to be given a place first. */
  | { readonly why: 'unplaced' }
  /** Personas, links and notes have no level but their own. */
  | { readonly why: 'kind' }
  /** It holds what the kind that it would become has no place for. */
  | { readonly why: 'holds'; readonly held: readonly Held[] }
