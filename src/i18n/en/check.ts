/** The journey check: what a map lacks or says against itself, and why that matters. */
export default {
  count_one: '{{count, number}} finding',
  count_other: '{{count, number}} findings',
  nothing: 'Nothing found',
  nothingText:
    'Checked: low points, ratings, stages and their goals, beginning and end, hand-overs, links, wording, pain points and opportunities.',
  allDismissed: 'Nothing else found',
  empty: 'Add stages and touchpoints: then this shows what the map still lacks.',
  severity: { warning: 'Warning', hint: 'Hint' },
  dismiss: 'Dismiss…',
  dismissNamed: 'Dismiss… {{finding}}',
  reason: 'Why is this fine here?',
  reasonHint: 'Kept with the map, for those who ask later',
  confirm: 'Dismiss',
  dismissed_one: '{{count, number}} dismissed',
  dismissed_other: '{{count, number}} dismissed',
  noReason: 'No reason given',
  restore: 'Restore',
  restoreNamed: 'Restore: {{finding}}',
  /** Of a touchpoint that is not at the bottom of the scale, but far below the one before. */
  fall: 'At “{{title}}” the emotion of {{others}} falls by {{drop, number}} steps, and no pain point says why.',
  rules: {
    'deep-trough': {
      title: 'Deep trough without a pain point',
      found: '“{{title}}” is very negative for {{others}}, and no pain point says why.',
      why: 'The lowest points are what people remember. As long as nobody notes what hurts there, nobody can mend it.',
    },
    'moment-unrated': {
      title: 'Moment of truth without a rating',
      found: '“{{title}}” is a moment of truth that nobody has rated.',
      why: 'It decides whether people stay, so how it goes is the first thing to know.',
    },
    'persona-unrated': {
      title: 'Persona who is never rated',
      found: '{{title}} has no rating anywhere on the map.',
      why: 'Without ratings a persona has no curve, and every mean leaves them out.',
    },
    'stage-without-touchpoint': {
      title: 'Stage without a touchpoint',
      found: 'In “{{title}}” nothing happens to the customer.',
      why: 'Either something is missing there, or the stage belongs to its neighbour.',
    },
    'stage-without-goal': {
      title: 'Stage without a goal',
      found: '“{{title}}” does not say what the customer wants to reach.',
      why: 'Whether a stage went well can only be judged by what the customer wanted from it.',
    },
    'nothing-before': {
      title: 'Nothing before the first contact',
      found: 'The journey begins at “{{other}}”, when the customer is already with us.',
      why: 'The need, the trigger and the advice of friends come first, and set what people expect.',
    },
    'nothing-after': {
      title: 'Nothing after the purchase',
      found: 'The journey ends with “{{title}}”.',
      why: 'Using it, asking for help, returning it and coming back are where trust is won or lost.',
    },
    'too-many-stages': {
      title: 'Many stages',
      found: 'The map has {{stages, number}} stages; “{{other}}” is the first beyond {{most, number}}.',
      why: 'So many are hard to take in at a glance. Join neighbours, or make two maps of the journey.',
    },
    handover: {
      title: 'Hand-over without frontstage',
      found: 'Between “{{other}}” and “{{title}}” the channel changes, and nobody is on the frontstage.',
      why: 'Where the channel changes, what was said before gets lost. Say who takes over, and what they know.',
    },
    unlinked: {
      title: 'Touchpoint without a link',
      found: 'No link leads to “{{title}}” or on from it.',
      why: 'Most of this map is joined by links, so what is not looks as if nobody ever got there.',
    },
    'company-voice': {
      title: 'Company voice',
      found: '“{{title}}” tells what the company does.',
      why: 'The customer lane is the customer’s own story: what they do, see and get. Work behind it belongs frontstage or backstage.',
    },
    'opportunity-without-pain': {
      title: 'Opportunity that solves nothing',
      found: '“{{title}}” at “{{other}}” solves no pain point.',
      why: 'What answers no pain point is hard to argue for. Choose what it solves, or look for the pain.',
    },
    'pain-without-evidence': {
      title: 'Pain point without evidence',
      found: '“{{title}}” at “{{other}}” is an assumption.',
      why: 'Before anybody spends money on it: ask, watch or measure, then say how well it is known.',
    },
    'pain-without-owner': {
      title: 'Pain point without an owner',
      found: 'Nobody owns “{{title}}” at “{{other}}”.',
      why: 'What everybody sees and nobody owns stays as it is.',
    },
  },
}
