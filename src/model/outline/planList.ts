import type { AnnotationKind } from '../journey'
import { parseQuickAnnotation } from '../operations/quickAnnotation'
import type { ListNode } from './parseList'

/*
 * What a list is to become. Its outermost level becomes stages, touchpoints or annotations, and each level under it what
 * comes under those; what is deeper than annotations is said in the annotation that it stands under. A line under a stage
 * that begins with the sign of a quick annotation is noted on the stage.
 */

/** What the outermost level of a list becomes. */
export type Top = 'stage' | 'touchpoint' | 'annotation'

export interface Reading {
  readonly top: Top
  /** All lines are of one level. */
  readonly flat: boolean
  /** The only root is a heading for the reader: what stands under it is the list. */
  readonly withoutHeading: boolean
}

export interface PlannedAnnotation {
  /** As its sign says; undefined: it has none. */
  readonly kind: AnnotationKind | undefined
  readonly text: string
}

export interface PlannedTouchpoint {
  readonly title: string
  readonly annotations: readonly PlannedAnnotation[]
}

export interface PlannedStage extends PlannedTouchpoint {
  readonly touchpoints: readonly PlannedTouchpoint[]
}

/** The things of the outermost level; of the three, those that `top` does not name are empty. */
export interface ListPlan {
  readonly stages: readonly PlannedStage[]
  readonly touchpoints: readonly PlannedTouchpoint[]
  readonly annotations: readonly PlannedAnnotation[]
}

const SIGN = /^[-+!?]\s+(?=\S)/u
/** As an annotation begins that says what it is. */
const SPOKEN = /^(?:[-+!?]\s|["“„«»])/u
/** Between what stood on different levels and is now one text. */
const JOINER = ' – '

export function planList(nodes: readonly ListNode[], reading: Reading): ListPlan {
  const { top } = reading
  const under = reading.withoutHeading && nodes.length === 1 ? nodes[0]!.children : nodes
  const list = reading.flat ? under.flatMap(leaves) : under
  return {
    stages: top === 'stage' ? list.map(stage) : [],
    touchpoints: top === 'touchpoint' ? list.map(touchpoint) : [],
    annotations: top === 'annotation' ? list.map(annotation) : [],
  }
}

function stage({ text, children }: ListNode): PlannedStage {
  const isNoted = (child: ListNode) => child.children.length === 0 && SIGN.test(child.text)
  return {
    title: text.replace(SIGN, ''),
    annotations: children.filter(isNoted).map(annotation),
    touchpoints: children.filter(child => !isNoted(child)).map(touchpoint),
  }
}

function touchpoint({ text, children }: ListNode): PlannedTouchpoint {
  return { title: text.replace(SIGN, ''), annotations: children.map(annotation) }
}

function annotation({ text, children }: ListNode): PlannedAnnotation {
  const said = SPOKEN.test(text) ? parseQuickAnnotation(text) : undefined
  const own = said?.text ? said : { kind: undefined, text }
  return { kind: own.kind, text: [own.text, ...children.flatMap(texts)].join(JOINER) }
}

function leaves({ text, children }: ListNode): ListNode[] {
  return [{ text, children: [] }, ...children.flatMap(leaves)]
}

function texts({ text, children }: ListNode): string[] {
  return [text, ...children.flatMap(texts)]
}

export interface PlanCounts {
  readonly stages: number
  readonly touchpoints: number
  readonly annotations: number
  /** Annotations that do not say what they are. */
  readonly unsaid: number
}

/** How many of each the plan makes. */
export function countPlan({ stages, touchpoints, annotations }: ListPlan): PlanCounts {
  const cards = [...stages.flatMap(stage => stage.touchpoints), ...touchpoints]
  const noted = [...stages, ...cards].flatMap(thing => thing.annotations).concat(annotations)
  return {
    stages: stages.length,
    touchpoints: cards.length,
    annotations: noted.length,
    unsaid: noted.filter(({ kind }) => kind === undefined).length,
  }
}
