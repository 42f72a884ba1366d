import details from './details'

/** What slides say beside the map's own words. */
export default {
  details,
  overview: 'Overview',
  insights: 'Insights',
  personas: 'Personas',
  stages: 'Stages',
  touchpoints: 'Touchpoints',
  links: 'Links',
  stickyNotes: 'Notes',
  lowPoints: 'Low points',
  rankedPains: 'Pain points, ranked',
  opportunities: 'Opportunities',
  /** Where a list has no entries. */
  nothing: 'None yet',
  /** Below a list that is cut, after the number of what is missing. */
  more: 'more, in the notes',
  /** Names of shapes, for those who do not see them. */
  curve: 'Emotion curve',
  expectation: 'Expected',
  lane: 'Lane',
  scale: 'Scale',
}
