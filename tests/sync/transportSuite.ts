import { describe, expect, it } from 'vitest'
import type { Transport } from '../../src/sync/transport'
import { until } from '../storage/until'

export interface End {
  transport: Transport
  /** Makes an update at this end and sends it. */
  say(update: Uint8Array): Promise<void>
}

/** What every transport promises. Each call of the result of `makeMap` joins the same map by one more end. */
export function transportSuite(name: string, makeMap: () => (writer: string) => End): void {
  const bytes = (number: number) => new Uint8Array([number])

  function listen(end: End): number[] {
    const heard: number[] = []
    end.transport.connect({ receive: updates => heard.push(...updates.map(update => update[0]!)) })
    return heard
  }

  describe(`${name}: transport`, () => {
    it('brings what one end sends to all others, in order, and not back', async () => {
      const join = makeMap()
      const [one, two, three] = [join('one'), join('two'), join('three')]
      const [atOne, atTwo, atThree] = [listen(one), listen(two), listen(three)]
      await one.say(bytes(1))
      await one.say(bytes(2))
      await two.say(bytes(3))
      await until(() => {
        expect(atOne).toEqual([3])
        expect(atTwo).toEqual([1, 2])
        expect(atThree).toEqual([1, 2, 3])
      })
      for (const end of [one, two, three]) end.transport.close()
    })

    it('brings what was sent before an end was listening', async () => {
      const join = makeMap()
      const [one, two] = [join('one'), join('two')]
      await one.say(bytes(1))
      const atTwo = listen(two)
      await until(() => expect(atTwo).toEqual([1]))
      two.transport.close()
    })

    it('brings nothing to an end that is closed', async () => {
      const join = makeMap()
      const [one, two, three] = [join('one'), join('two'), join('three')]
      const [atTwo, atThree] = [listen(two), listen(three)]
      two.transport.close()
      await one.say(bytes(1))
      await until(() => expect(atThree).toEqual([1]))
      expect(atTwo).toEqual([])
      three.transport.close()
    })
  })
}
