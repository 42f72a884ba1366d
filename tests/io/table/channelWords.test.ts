import { describe, expect, it } from 'vitest'
import en from '../../../src/i18n/en/common'
import { channelName, exactChannel } from '../../../src/io/table/channelWords'
import { CHANNELS, type ChannelId } from '../../../src/model/channels'

const ids = Object.keys(CHANNELS) as ChannelId[]

describe('channels in tables', () => {
  it('are called as on the English screen, since tables are the same in every language', () => {
    expect(Object.fromEntries(ids.map(id => [id, channelName(id)]))).toEqual(en.channels)
  })

  it('are known again by their names', () => {
    expect(ids.map(id => exactChannel(channelName(id)))).toEqual(ids)
  })
})
