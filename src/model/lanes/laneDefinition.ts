import type { AnnotationKind } from '../journey'

/** What the app needs to know of a lane kind without a screen. Its name is a word (`common.lanes.KIND` in `i18n`). */
export interface LaneDefinition {
  /** Name of its icon (lucide, kebab-case). */
  readonly icon: string
  /**
   * Cards in slots; the band in which the emotion curves run; annotations of one kind; what is said at each touchpoint
   * (thought, channel); pictures; or cells of text, one a stage or one a touchpoint. Only the first two are on the canvas.
   */
  readonly holds: 'touchpoints' | 'curve' | 'annotations' | 'thoughts' | 'channels' | 'images' | 'cells'
  /** Which annotations, in a lane that holds them. */
  readonly annotation?: AnnotationKind
  /** A map without its customer lane would have nowhere to begin. */
  readonly canHide: boolean
  /** Whether a new map shows it. */
  readonly shown: boolean
  /** The line of the service blueprint along the upper edge of the lane, where it has one. */
  readonly line?: 'interaction' | 'visibility' | 'internal'
}

/** Whether a lane of this definition is a band of the canvas; all are lanes of the board. */
export function isOnCanvas({ holds }: LaneDefinition): boolean {
  return holds === 'touchpoints' || holds === 'curve'
}
