/** The figures of an observed journey, as they stand on its map. Values are in single braces: the reader fills them in. */
export default {
  cases: 'Cases: {cases} ({share})',
  perCase: 'Times in each: {times}',
  untilNext: 'To the next: {time} (median)',
  ends: 'Ends here: {share}',
  left: 'Leaves early',
  all: 'Observed: {cases} cases, {events} events',
  commonest: 'The commonest ways:',
  way: '{share} ({cases}): {path}',
}
