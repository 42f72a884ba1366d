import type { JourneyMap } from '../../src/model/journey'
import { mapFromSketch } from '../../src/model/sketch'
import { counterIds } from '../helpers/maps'

/** A map with something of all that slides and sheets show: scripts, curves, links of every way, notes, text like formulas. */
export function officeMap(): JourneyMap {
  return mapFromSketch(
    {
      title: 'Dinner & <more>',
      description: 'From the empty fridge to the table',
      personas: [
        { key: 'nadia', name: 'নাদিয়া', quote: 'Weeknights are for the kids.' },
        { key: 'ahmad', name: 'أحمد' },
      ],
      stages: [
        {
          title: 'Order',
          goal: 'Dinner by seven',
          speakerNotes: 'Begin here.',
          touchpoints: [
            {
              key: 'search',
              title: 'Searches the catalogue',
              channel: 'app',
              emotion: { nadia: -1, ahmad: 1 },
            },
            { key: 'rank', title: 'Ranks by margin', lane: 'backstage', under: 'search' },
            {
              key: 'choose',
              title: '=1+1',
              emotion: { nadia: 1 },
              expectation: { nadia: 2 },
              pains: [{ text: 'Too many results', severity: 4, frequency: 5 }],
              quotes: ['Where is the rice?'],
            },
            { key: 'pay', title: '買い物をする 👍', momentOfTruth: true, emotion: { nadia: 2, ahmad: -2 } },
          ],
        },
        {
          title: 'Receive',
          touchpoints: [
            {
              key: 'wait',
              title: 'Waits at the window',
              emotion: { nadia: 0 },
              opportunities: [{ text: 'Show the van', impact: 4, effort: 2 }],
            },
          ],
        },
        { title: 'Nothing yet' },
      ],
      paths: [['search', 'choose', 'pay', 'wait']],
      links: [
        { from: 'search', to: 'rank' },
        { from: 'search', to: 'pay', kind: 'alternative', label: 'in a hurry', share: 12.5 },
        { from: 'pay', to: 'search', kind: 'loop', label: 'forgot the eggs' },
      ],
      notes: [{ text: 'Ask the drivers', at: [0, 0] }],
    },
    counterIds(),
  )
}
