import type { AnnotationKind } from '../../model/journey'

/*
 * What an outline tells of a map: the names in one line each, texts line by line, without white space at their ends. A map
 * can be told as one, and a text read as one; where the two differ, somebody has changed the text.
 */

export interface Outline<C extends OutlineCard = OutlineCard> {
  readonly title: string
  readonly description: string
  readonly state: string
  readonly personas: readonly OutlinePersona[]
  readonly stages: readonly OutlineStage<C>[]
}

export interface OutlinePersona {
  readonly name: string
  readonly values: ReadonlyMap<string, string>
}

export interface OutlineStage<C extends OutlineCard = OutlineCard> {
  readonly name: string
  readonly description: string
  readonly values: ReadonlyMap<string, string>
  readonly annotations: readonly OutlineAnnotation[]
  readonly cards: readonly C[]
}

export interface OutlineCard {
  readonly name: string
  /** By key; what is not there is as usual. */
  readonly values: ReadonlyMap<string, string>
  readonly felt: readonly Felt[]
  readonly annotations: readonly OutlineAnnotation[]
  /** Of the file, from 1. */
  readonly line: number
}

export interface Felt {
  readonly scale: 'emotion' | 'expectation'
  /** Undefined: nobody is named. */
  readonly persona: string | undefined
  /** As it stands there. */
  readonly value: string
}

export interface OutlineAnnotation {
  readonly kind: AnnotationKind
  readonly text: string
  /** As it stands in brackets: `severity 4, frequency 3`. */
  readonly measures: string
}
