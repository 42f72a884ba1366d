import type { ChannelId } from '../channels'
import type { AnnotationKind, LaneKind, LinkKind, Meta } from '../journey'

/** The words that pictures say beside the map's own: the group `common` of the interface's words has this shape. */
export interface PaintWords {
  readonly untitled: string
  readonly untitledMap: string
  readonly unplaced: string
  readonly momentOfTruth: string
  readonly lowestPoint: string
  readonly expectation: string
  readonly everyone: string
  readonly emotions: Readonly<Record<'lowest' | 'low' | 'neutral' | 'high' | 'highest', string>>
  readonly annotationsPlural: Readonly<Record<AnnotationKind, string>>
  readonly lanes: Readonly<Record<LaneKind, string>>
  readonly lines: Readonly<Record<'interaction' | 'visibility' | 'internal', string>>
  readonly linkKinds: Readonly<Record<LinkKind, string>>
  readonly states: Readonly<Record<Meta['state'], string>>
  readonly channels: Readonly<Record<ChannelId, string>>
}
