import type { MapSketch } from '../../../src/model/sketch'

/** Two people buy dinner: two touchpoints in one stage, one in the next. */
export const dinner: MapSketch = {
  title: 'Dinner',
  personas: [
    { key: 'nadia', name: 'Nadia' },
    { key: 'arif', name: 'Arif' },
  ],
  stages: [
    {
      key: 'order',
      title: 'Order',
      touchpoints: [
        {
          key: 'search',
          title: 'Searches',
          channel: 'app',
          emotion: { nadia: -1 },
          pains: [{ key: 'slow', text: 'Too slow' }],
          opportunities: [{ text: 'A cache' }],
        },
        { key: 'basket', title: 'Fills the basket', channel: 'website', owner: 'Shop' },
      ],
    },
    {
      key: 'pay',
      title: 'Pay',
      touchpoints: [{ key: 'card', title: 'Pays', pains: [{ key: 'fees', text: 'Hidden fees' }] }],
    },
  ],
  paths: [['search', 'basket', 'card']],
  notes: [{ text: 'Ask Ines', at: [0, 0] }],
}
