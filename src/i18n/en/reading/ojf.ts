/** What the reader of OpenJourney files warns of. */
export default {
  notAnItem:
    '“{{text}}” is not what its list is of, or is there twice. It is not on the map, but kept and written back.',
  noStage: '“{{text}}” belongs to a stage that is not in the file. It waits under “Unplaced”.',
  laneJoined:
    'The swimlane “{{text}}” has no counterpart. Its nodes are cards of the customer’s lane, in a row of their own.',
  rounded_one:
    '{{count, number}} score was rounded to the five steps of the map. The exact one is kept for export.',
  rounded_other:
    '{{count, number}} scores were rounded to the five steps of the map. The exact ones are kept for export.',
  more: 'and {{count, number}} more of the kind',
}
