import type { TFunction } from 'i18next'
import { type Filter, NO_FILTER } from '../../../model/analysis/filter'
import { isKnownChannel } from '../../../model/channels'

/** One condition of a filter: what it is called, and the filter without it. */
export interface Narrowing {
  readonly key: string
  readonly label: string
  readonly without: Filter
}

/**
 * The conditions of a filter, as they are said on screen.
 *
 * @param personaName undefined if the persona is gone, who then narrows nothing
 */
export function narrowings(filter: Filter, personaName: string | undefined, t: TFunction): Narrowing[] {
  const { persona, kinds, channels, tags, momentsOfTruth, severity } = filter
  const list: Narrowing[] = []
  const add = (key: string, label: string, without: Partial<Filter>) =>
    list.push({ key, label, without: { ...filter, ...without } })
  if (personaName !== undefined) {
    add(`persona ${persona}`, personaName, { persona: NO_FILTER.persona })
  }
  for (const kind of kinds) {
    add(`kind ${kind}`, t(`common.annotationsPlural.${kind}`), {
      kinds: kinds.filter(other => other !== kind),
    })
  }
  for (const channel of channels) {
    add(`channel ${channel}`, channelName(channel, t), {
      channels: channels.filter(other => other !== channel),
    })
  }
  for (const tag of tags) add(`tag ${tag}`, `#${tag}`, { tags: tags.filter(other => other !== tag) })
  if (momentsOfTruth) add('momentsOfTruth', t('common.momentOfTruth'), { momentsOfTruth: false })
  if (severity !== undefined) {
    add('severity', t('board.filter.atLeast', { severity }), { severity: undefined })
  }
  return list
}

/** The name of a known channel, or somebody's own words for one. */
export function channelName(channel: string, t: TFunction): string {
  return isKnownChannel(channel) ? t(`common.channels.${channel}`) : channel
}
