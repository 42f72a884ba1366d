/**
 * The channels that Jatra knows: id → icon name (of the icon set, drawn by `ui/Icon` and by the painter). Their names are
 * words (`channels.ID` in `i18n`). A channel in the user's own words is stored as those words.
 */
export const CHANNELS = {
  website: 'globe',
  app: 'smartphone',
  email: 'mail',
  sms: 'message-square',
  phone: 'phone',
  shop: 'store',
  chatbot: 'bot',
  social: 'share-2',
  courier: 'truck',
  letter: 'mailbox',
  advertisement: 'megaphone',
  wordOfMouth: 'users',
  person: 'user-round',
  device: 'monitor-smartphone',
} as const

export type ChannelId = keyof typeof CHANNELS

export function isKnownChannel(channel: string): channel is ChannelId {
  return Object.hasOwn(CHANNELS, channel)
}
