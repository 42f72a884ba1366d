import type { Annotation, AnnotationKind } from '../../model/journey'

/** The names of what is said about the things of a map, for files that say all of it in words. */
export interface DetailWords {
  readonly goal: string
  readonly description: string
  readonly speakerNotes: string
  readonly thought: string
  readonly channel: string
  readonly from: string
  readonly to: string
  /** With others, about us. */
  readonly indirect: string
  readonly owner: string
  readonly tags: string
  readonly image: string
  readonly emotion: string
  readonly mean: string
  readonly leadsTo: string
  readonly comesFrom: string
  readonly role: string
  readonly quote: string
  readonly goals: string
  readonly needs: string
  readonly frustrations: string
  readonly context: string
  readonly severity: string
  readonly frequency: string
  readonly impact: string
  readonly effort: string
  readonly priority: string
  readonly votes: string
  readonly status: string
  readonly evidence: string
  readonly solves: string
  readonly annotations: Readonly<Record<AnnotationKind, string>>
  readonly statuses: Readonly<Record<Annotation['status'], string>>
  readonly evidences: Readonly<Record<Annotation['evidence'], string>>
}
