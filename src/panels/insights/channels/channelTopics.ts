import type { Topic } from '../../../store/topics'

/** What the figures of channels and contacts are made from. */
export const CHANNEL_TOPICS: readonly Topic[] = [
  'touchpoints/*',
  'ratings/*',
  'annotations/*',
  'personas/set',
  'stages/*',
  'lanes/*',
]
