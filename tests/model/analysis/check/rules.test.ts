import { describe, expect, it } from 'vitest'
import type { AnnotationsSketch, MapSketch, TouchpointSketch } from '../../../../src/model/sketch'
import { found, places } from './findings'

const PERSONAS = [
  { key: 'p', name: 'Nadia' },
  { key: 'q', name: 'Arif' },
]

/** One stage a list, its cards in columns. */
function stages(...lists: readonly (readonly TouchpointSketch[])[]): Partial<MapSketch> {
  return {
    personas: PERSONAS,
    stages: lists.map((touchpoints, index) => ({
      title: `Stage ${index + 1}`,
      goal: 'To be further',
      touchpoints,
    })),
  }
}

/** A card that the persona p rated so, and q so. */
function rated(title: string, p?: -2 | -1 | 0 | 1 | 2, q?: -2 | -1 | 0 | 1 | 2): TouchpointSketch {
  return { key: title, title, emotion: { p, q } }
}

describe('a deep trough without a pain point', () => {
  it('is a touchpoint at the bottom of the scale, for whoever feels it', () => {
    // b: p −2, q −2; c: q alone −2. From a +1 to b −2 p falls by 3; q was not asked at a.
    expect(found('deep-trough', stages([rated('a', 1), rated('b', -2, -2)], [rated('c', -1, -2)]))).toEqual([
      { target: 'b', more: ['p', 'q'], figures: { emotion: -2, drop: 3 } },
      { target: 'c', more: ['q'], figures: { emotion: -2, drop: 0 } },
    ])
  })

  it('is a fall of two steps that ends below neutral, also from one stage into the next', () => {
    // a +1 → b −1 is a fall of 2; b −1 → c −1 none.
    expect(found('deep-trough', stages([rated('a', 1)], [rated('b', -1), rated('c', -1)]))).toEqual([
      { target: 'b', more: ['p'], figures: { emotion: -1, drop: 2 } },
    ])
    expect(places('deep-trough', stages([rated('a', 2), rated('b', 0)]))).toEqual([]) // ends at neutral
    expect(places('deep-trough', stages([rated('a', 0), rated('b', -1)]))).toEqual([]) // a step of 1
  })

  it('is no fall from what was not asked, nor within one moment', () => {
    // The curve of p breaks at b, so nobody knows whether c is a fall from a.
    expect(places('deep-trough', stages([rated('a', 2), rated('b'), rated('c', -1)]))).toEqual([])
    // a and b stand in one column: two ways to go, not one after the other. c falls from the lower of them: −1 → −1.
    expect(
      places('deep-trough', stages([rated('a', 1), { ...rated('b', -1), under: 'a' }, rated('c', -1)])),
    ).toEqual([])
  })

  it('is explained by a pain point there, on its stage or behind the scenes of the same moment', () => {
    const pains = [{ text: 'It hurts' }]
    const deep = (notes: AnnotationsSketch) => ({ ...rated('b', -2), ...notes })
    expect(places('deep-trough', stages([deep({ pains })]))).toEqual([])
    expect(places('deep-trough', stages([deep({ strengths: ['Nice'] })]))).toEqual(['b'])
    const behind: TouchpointSketch = { title: 'x', lane: 'backstage', under: 'b', pains }
    expect(places('deep-trough', stages([deep({}), behind]))).toEqual([])
    expect(
      places('deep-trough', stages([deep({}), { ...behind, under: undefined } as TouchpointSketch])),
    ).toEqual(['b'])
    expect(
      places('deep-trough', {
        personas: PERSONAS,
        stages: [{ title: 'S', touchpoints: [deep({})], pains }],
      }),
    ).toEqual([])
  })

  it('is about the customer: how others feel at work is another matter', () => {
    expect(places('deep-trough', stages([rated('a', 0), { ...rated('x', -2), lane: 'backstage' }]))).toEqual(
      [],
    )
  })
})

describe('what is not rated', () => {
  it('a moment of truth that nobody rated', () => {
    const map = stages([
      { ...rated('a', 1), momentOfTruth: true },
      { ...rated('b'), momentOfTruth: true },
      rated('c'),
    ])
    expect(places('moment-unrated', map)).toEqual(['b'])
    expect(
      places('moment-unrated', {
        ...map,
        personas: [],
        stages: map.stages!.map(s => ({ ...s, touchpoints: [{ title: 'b', momentOfTruth: true }] })),
      }),
    ).toEqual([])
  })

  it('a persona who rated nothing, once there is something to rate', () => {
    expect(places('persona-unrated', stages([rated('a', 0)]))).toEqual(['q']) // 0 is a rating
    expect(places('persona-unrated', stages([rated('a', 1, 1)]))).toEqual([])
    expect(places('persona-unrated', stages([]))).toEqual([])
  })
})

describe('stages', () => {
  it('without a touchpoint of the customer, whatever goes on behind the scenes', () => {
    expect(
      places('stage-without-touchpoint', stages([rated('a')], [], [{ title: 'x', lane: 'backstage' }])),
    ).toEqual(['Stage 2', 'Stage 3'])
  })

  it('without a goal; blanks are none', () => {
    const goals = ['Dinner', '', '  ']
    expect(
      places('stage-without-goal', { stages: goals.map((goal, i) => ({ title: `S${i}`, goal })) }),
    ).toEqual(['S1', 'S2'])
  })

  it('more than nine are many: the tenth is named', () => {
    const many = (count: number) => ({
      stages: Array.from({ length: count }, (_, i) => ({ title: `S${i + 1}` })),
    })
    expect(found('too-many-stages', many(9))).toEqual([])
    expect(found('too-many-stages', many(11))).toEqual([
      { target: '', more: ['S10'], figures: { stages: 11, most: 9 } },
    ])
  })
})

describe('nothing before the first contact', () => {
  const ad: TouchpointSketch = { key: 'ad', title: 'Sees the advertisement', channel: 'advertisement' }

  it('is a first stage of nothing but contacts with us', () => {
    const call: TouchpointSketch = { title: 'Is rung', channel: 'phone', from: 'Shop' }
    expect(found('nothing-before', stages([ad, call], [rated('a')]))).toEqual([
      { target: 'Stage 1', more: ['ad'] },
    ])
  })

  it('is not where somebody else, or nobody, is met first', () => {
    expect(
      places('nothing-before', stages([ad, { title: 'Asks a friend', channel: 'wordOfMouth' }])),
    ).toEqual([])
    expect(places('nothing-before', stages([{ title: 'Notices the hole', direct: false }, ad]))).toEqual([])
    // A plain card is "direct" because nobody said anything: it may be at home.
    expect(places('nothing-before', stages([{ title: 'Is hungry' }, ad]))).toEqual([])
    expect(places('nothing-before', stages([{ title: 'Sees a red light', channel: 'device' }]))).toEqual([])
  })

  it('looks at the first stage that has a touchpoint, and finds nothing in an empty map', () => {
    expect(places('nothing-before', stages([], [ad]))).toEqual(['Stage 2'])
    expect(places('nothing-before', stages([], []))).toEqual([])
  })
})

describe('nothing after the purchase', () => {
  const titled = (...titles: string[]) => titles.map((title): TouchpointSketch => ({ title }))
  const lists = (...titles: string[][]) =>
    places('nothing-after', stages(...titles.map(list => titled(...list))))

  it('is a journey that ends with it, or with its receipt', () => {
    expect(lists(['Looks around'], ['Fills the basket', 'Pays by card'])).toEqual(['Pays by card'])
    expect(lists(['Orders online', 'Gets the confirmation by e-mail'])).toEqual(['Orders online'])
    expect(lists(['অ্যাপে খোঁজেন'], ['বিকাশে টাকা দেন'])).toEqual(['বিকাশে টাকা দেন'])
  })

  it('is not where something follows, in the same stage or later', () => {
    expect(lists(['Pays by card', 'Unpacks the parcel'])).toEqual([])
    expect(lists(['Pays by card'], ['Runs in them'])).toEqual([])
    // Renewing at the end does not undo what came after the first purchase.
    expect(lists(['Buys a licence'], ['Uses it'], ['Pays again'])).toEqual([])
  })

  it('goes by the title of the stage where no touchpoint says it, and is silent where no title does', () => {
    const named = (...stages: [string, string][]) =>
      places('nothing-after', {
        stages: stages.map(([title, card]) => ({ title, touchpoints: [{ title: card }] })),
      })
    expect(named(['Search', 'Looks around'], ['Checkout', 'Enters the address'])).toEqual(['Checkout'])
    expect(named(['Checkout', 'Enters the address'], ['Use', 'Runs'])).toEqual([])
    expect(named(['Search', 'Looks around'], ['Visit', 'Talks to the doctor'])).toEqual([])
  })

  it('does not count what is bought elsewhere', () => {
    expect(
      places('nothing-after', stages([{ title: 'Looks' }, { title: 'Buys elsewhere', direct: false }])),
    ).toEqual([])
  })
})

describe('a hand-over without anybody on stage', () => {
  const at = (title: string, channel: string, more: Partial<TouchpointSketch> = {}): TouchpointSketch => ({
    key: title,
    title,
    channel,
    ...more,
  })
  const front = (under?: string): TouchpointSketch => ({
    title: 'Somebody helps',
    lane: 'frontstage',
    ...(under && { under }),
  })
  // Something on stage at the end, so that the map uses the lane.
  const staged = [at('z', ''), front('z')]

  it('is a change of channel between neighbours, in one stage or across', () => {
    // a app → b app: no change; b app → c phone; c phone → d shop.
    expect(
      found(
        'handover',
        stages([at('a', 'app'), at('b', 'app'), at('c', 'phone')], [at('d', 'shop')], staged),
      ),
    ).toEqual([
      { target: 'c', more: ['b'] },
      { target: 'd', more: ['c'] },
    ])
  })

  it('is attended by a frontstage card at either moment or between them', () => {
    expect(places('handover', stages([at('a', 'app'), front('a'), at('b', 'phone')]))).toEqual([])
    expect(places('handover', stages([at('a', 'app'), at('b', 'phone'), front('b')]))).toEqual([])
    expect(places('handover', stages([at('a', 'app'), front(), at('b', 'phone')]))).toEqual([])
  })

  it('is not asked of a map without a frontstage', () => {
    expect(places('handover', stages([at('a', 'app'), at('b', 'phone')]))).toEqual([])
  })

  it('is none where we are not met, where no channel is said, or on a side path', () => {
    const pair = (a: TouchpointSketch, b: TouchpointSketch) => places('handover', stages([a, b], staged))
    expect(pair(at('a', 'app'), at('b', 'phone', { direct: false }))).toEqual([])
    expect(pair(at('a', 'wordOfMouth'), at('b', 'shop'))).toEqual([])
    expect(pair(at('a', 'app'), at('b', ''))).toEqual([])
    expect(pair(at('a', 'app'), at('b', 'Kitchen'))).toEqual([]) // a place, not a medium
    expect(pair(at('a', 'app'), at('b', 'Kiosk', { from: 'Shop' }))).toEqual(['b'])
    expect(
      places('handover', stages([at('a', 'app'), at('b', 'app'), at('c', 'phone', { under: 'b' })], staged)),
    ).toEqual([])
  })
})

describe('unlinked touchpoints in a linked map', () => {
  const cards = (...titles: string[]) => stages(titles.map(title => rated(title)))

  it('are those that no link reaches, once half are joined', () => {
    expect(places('unlinked', { ...cards('a', 'b', 'c', 'd'), paths: [['a', 'b']] })).toEqual(['c', 'd']) // 2 of 4
    expect(places('unlinked', { ...cards('a', 'b', 'c', 'd', 'e'), paths: [['a', 'b']] })).toEqual([]) // 2 of 5
    expect(places('unlinked', cards('a', 'b'))).toEqual([])
  })

  it('are not joined by a persona, nor by a loop to themselves', () => {
    const links = [
      { from: 'p', to: 'c' },
      { from: 'd', to: 'd' },
    ]
    expect(places('unlinked', { ...cards('a', 'b', 'c', 'd'), paths: [['a', 'b']], links })).toEqual([
      'c',
      'd',
    ])
  })
})

describe('company voice in the lane of the customer', () => {
  const said = (title: string, lane: 'customer' | 'frontstage' = 'customer') =>
    places('company-voice', stages([{ title, lane }])).length > 0

  it.each([
    'We send a confirmation',
    'Then we notify the customer',
    'we automatically remind them',
    'System does a credit check',
    'The system shows an error',
    'Our customers open the app',
    'Waits until our support team answers',
    'আমরা ই-মেইলে কোড পাঠাই',
    'সিস্টেম তথ্য যাচাই করে',
    'সিস্টেমটি একটি বার্তা দেখায়।',
    'আমাদের গ্রাহক ফরম পূরণ করেন',
  ])('is heard in “%s”', title => {
    expect(said(title)).toBe(true)
    expect(said(title, 'frontstage')).toBe(false) // where it belongs
  })

  it.each([
    'We all sit down',
    'We order for the children',
    'We call the doctor',
    'Wonders whether we sent it',
    'Our train is late',
    'Our old sofa breaks',
    'Finds that the system is down',
    'System update blocks the phone',
    'Understands the system',
    'Works with our four children around',
    'আমরা সবাই মিলে খেতে বসি',
    'আমরা ডাক্তারকে ফোন করি',
    'সিস্টেম কাজ করে না',
    'আমাদের পুরোনো ফ্রিজ নষ্ট হয়',
    'Reads “We send it today”',
  ])('is not heard in “%s”', title => {
    expect(said(title)).toBe(false)
  })
})

describe('annotations', () => {
  const noted = (notes: AnnotationsSketch) => stages([{ key: 'a', title: 'a', ...notes }])

  it('an opportunity that solves nothing, unless it was dropped', () => {
    const map = noted({
      pains: [{ key: 'pain', text: 'It hurts' }],
      opportunities: [
        { text: 'helps', solves: ['pain'] },
        { text: 'hangs', impact: 5 },
        { text: 'was dropped', status: 'dropped' },
      ],
    })
    expect(found('opportunity-without-pain', map)).toEqual([{ target: 'hangs', more: ['a'] }])
  })

  it('a pain point that is only assumed', () => {
    const pains = [
      { text: 'assumed' },
      { text: 'told', evidence: 'anecdote' as const },
      { text: 'was assumed', status: 'done' as const },
    ]
    expect(found('pain-without-evidence', noted({ pains }))).toEqual([{ target: 'assumed', more: ['a'] }])
  })

  it('a pain point that nobody owns', () => {
    const pains = [
      { text: 'owned', owner: 'Ana' },
      { text: 'orphan', owner: ' ' },
      { text: 'was dropped', status: 'dropped' as const },
    ]
    expect(places('pain-without-owner', noted({ pains }))).toEqual(['orphan'])
    const owned = stages([{ title: 'a', owner: 'The shop', pains: [{ text: 'theirs' }] }])
    expect(places('pain-without-owner', owned)).toEqual([])
  })
})

describe('what titles say of buying', () => {
  const ends = (title: string) => places('nothing-after', stages([{ title: 'Looks' }, { title }])).length > 0

  it.each([
    'Buys a ticket',
    'Pays the fee',
    'Places an order',
    'Orders the next pair',
    'Subscribes for a year',
    'Signs the contract',
    'Signs up',
    'Checkout',
    'টিকিট কেনেন',
    'অর্ডার দেন',
    'পেমেন্ট করেন',
    'চুক্তিতে সই করেন',
  ])('“%s” is a purchase', title => {
    expect(ends(title)).toBe(true)
  })

  it.each([
    'Pays attention to the label',
    'Reads the pay slip',
    'Tracks the order',
    'Order arrives',
    'Calls in order to complain',
    'Signs in',
    'Sees signs of wear',
    'Unsubscribes',
    'পড়েন, পুরো টাকা দেওয়া হবে না',
    'অর্ডার কোথায়, তা দেখেন',
    'কেন হলো, ভাবেন',
  ])('“%s” is none', title => {
    expect(ends(title)).toBe(false)
  })
})
