/** What the reader of log files warns of. */
export default {
  incomplete_one: '{{count, number}} row says no case or no activity and was left out.',
  incomplete_other: '{{count, number}} rows say no case or no activity and were left out.',
  noTime_one: '{{count, number}} row has no time that can be read. It stays where it is in its case.',
  noTime_other:
    '{{count, number}} rows have no time that can be read. They stay where they are in their case.',
  lifecycle_one: '{{count, number}} event is the end of a step that is counted already, or no step at all.',
  lifecycle_other:
    '{{count, number}} events are the end of a step that is counted already, or no step at all.',
  zones_one: '{{count, number}} time does not say its zone, others do. It was taken for UTC.',
  zones_other: '{{count, number}} times do not say their zone, others do. They were taken for UTC.',
  columns: 'Say which columns hold the case, the activity and the time: without them no journey can be seen.',
  more: 'and {{count, number}} more of the kind',
}
