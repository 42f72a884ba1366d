/** What the app needs to know of a lane kind without a screen. Its name is a word (`common.lanes.KIND` in `i18n`). */
export interface LaneDefinition {
  /** Name of its icon (lucide, kebab-case). */
  readonly icon: string
  /** Cards in slots, or the band in which the emotion curves run. */
  readonly holds: 'touchpoints' | 'curve'
  /** A map without its customer lane would have nowhere to begin. */
  readonly canHide: boolean
  /** The line of the service blueprint along the upper edge of the lane, where it has one. */
  readonly line?: 'interaction' | 'visibility' | 'internal'
}
